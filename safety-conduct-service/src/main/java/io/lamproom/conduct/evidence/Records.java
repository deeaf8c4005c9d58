package io.lamproom.conduct.evidence;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The records of every kind. */
@ApplicationScoped
class Records {

    private final Map<RecordKind, EvidencedRecords> byKind = new EnumMap<>(RecordKind.class);
    private final CallerMines mines;

    Records(Instance<EvidencedRecords> kinds, CallerMines mines) {
        this.mines = mines;
        kinds.forEach(records -> byKind.put(records.kind(), records));
    }

    /** @throws Refusal.NotFound when there is none in the caller's reach */
    Evidenced inReach(RecordKind kind, UUID id) {
        return byKind.get(kind).inReach(id).orElseThrow(Refusal.NotFound::new);
    }

    /** The same for one that the caller put on record as well; it stays as it is until the transaction ends. */
    Evidenced held(RecordKind kind, UUID id) {
        return byKind.get(kind)
                .held(id)
                // who has moved to another mine leaves what they put on record behind
                .filter(record -> mines.all().contains(record.mineId()))
                .orElseThrow(Refusal.NotFound::new);
    }
}
