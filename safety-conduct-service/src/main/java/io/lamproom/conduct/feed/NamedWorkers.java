package io.lamproom.conduct.feed;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The workers whom the items of a call name, by staff number or id, read at once. */
public final class NamedWorkers {

    private final UUID mineId;
    private final Roster roster;
    private final Map<String, Worker> byStaffNo;
    private final Map<UUID, Worker> byId;
    private Boolean behind;

    /** Reads them; the mine's own, whoever else is named is unknown. */
    public NamedWorkers(UUID mineId, Roster roster, Collection<String> staffNos, Collection<UUID> ids) {
        this.mineId = mineId;
        this.roster = roster;
        this.byStaffNo = staffNos.isEmpty() ? Map.of() : roster.byStaffNos(mineId, staffNos);
        this.byId = ids.isEmpty() ? Map.of() : roster.workers(ids);
    }

    /** The worker an item names by one of both; what is wrong with that is a fault of the item. */
    public Optional<Worker> named(String staffNo, UUID id, ItemReader item) {
        if ((staffNo == null) == (id == null)) {
            item.fault(FieldError.at("/staffNo", "item-worker-once"));
            return Optional.empty();
        }
        Worker found = staffNo == null ? byId.get(id) : byStaffNo.get(staffNo);
        if (found == null || !found.mineId().equals(mineId) || found.erased()) {
            String pointer = staffNo == null ? "/workerId" : "/staffNo";
            item.fault(FieldError.at(
                    pointer, roster.workerUnknown(pointer, isBehind()).code()));
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private boolean isBehind() {
        if (behind == null) {
            behind = roster.behind();
        }
        return behind;
    }
}
