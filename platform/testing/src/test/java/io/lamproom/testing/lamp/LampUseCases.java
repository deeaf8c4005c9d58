package io.lamproom.testing.lamp;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Issues and dims lamps, each in one transaction with its audit entry and event. */
@ApplicationScoped
public class LampUseCases {

    private final LampRepository lamps;
    private final ChangeRecorder changes;

    LampUseCases(LampRepository lamps, ChangeRecorder changes) {
        this.lamps = lamps;
        this.changes = changes;
    }

    @Transactional
    public Lamp issue(Reach reach, UUID mineId, String number, int lumens) {
        if (!reach.covers(Node.MINE, mineId)) {
            throw new Refusal.NotFound();
        }
        Lamp lamp = new Lamp(mineId, number, lumens);
        lamps.persist(lamp);
        changes.record("lamp.issued", lamp, "number", "lumens");
        return lamp;
    }

    @Transactional
    public Lamp dim(Reach reach, UUID id, ExpectedVersion expected, int to) {
        Lamp lamp = lamps.get(reach, id);
        ExpectedVersion.check(expected, lamp.version());
        if (to > lamp.lumens()) {
            throw new Refusal.RuleBroken("lamp-brighter", lamp.lumens()).at("/lumens");
        }
        lamp.dim(to);
        changes.record("lamp.dimmed", lamp, "lumens");
        return lamp;
    }
}
