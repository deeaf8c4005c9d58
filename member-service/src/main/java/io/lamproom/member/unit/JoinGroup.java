package io.lamproom.member.unit;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * A mine states its group (集团); the first one to name it sets it up. That gives nobody sight of another mine: what
 * passes between two of them is handed over by the one and taken by the other.
 */
@ApplicationScoped
class JoinGroup {

    private final UnitRepository units;
    private final ChangeRecorder changes;

    JoinGroup(UnitRepository units, ChangeRecorder changes) {
        this.units = units;
        this.changes = changes;
    }

    @Transactional
    Unit join(Reach reach, UUID mineId, ExpectedVersion expected, MineGroupRequest request) {
        Unit mine = units.find(reach, mineId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, mine.version());
        if (mine.kind() != UnitKind.MINE) {
            throw new Refusal.RuleBroken("group-of-mine");
        }
        Unit group = units.findGroup(request.code()).orElseGet(() -> created(request, mine));
        mine.belongTo(group);
        changes.record("unit.changed", mine, "parentId");
        return mine;
    }

    private Unit created(MineGroupRequest request, Unit mine) {
        Unit group = Unit.group(request.code(), request.name(), mine.validity().validFrom());
        units.add(group);
        changes.record("unit.created", group);
        return group;
    }
}
