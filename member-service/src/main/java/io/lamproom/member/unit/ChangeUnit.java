package io.lamproom.member.unit;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Renames a unit or says otherwise what it is. */
@ApplicationScoped
class ChangeUnit {

    private final UnitRepository units;
    private final ChangeRecorder changes;

    ChangeUnit(UnitRepository units, ChangeRecorder changes) {
        this.units = units;
        this.changes = changes;
    }

    @Transactional
    Unit change(Reach reach, UUID id, ExpectedVersion expected, UnitDescription description) {
        Unit unit = units.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, unit.version());
        if (description.liveFrom() != null && unit.kind() != UnitKind.MINE) {
            throw new Refusal.RuleBroken("live-from-of-mine").at("/liveFrom");
        }
        unit.describe(description.name(), description.underground(), description.liveFrom());
        changes.record("unit.changed", unit, "name", "underground", "liveFrom");
        return unit;
    }
}
