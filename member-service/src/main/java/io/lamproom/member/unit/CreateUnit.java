package io.lamproom.member.unit;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sets up a mine, or a unit below another. A mine is set up by its own people: nobody reaches it before it exists. */
@ApplicationScoped
class CreateUnit {

    private final UnitRepository units;
    private final ChangeRecorder changes;

    CreateUnit(UnitRepository units, ChangeRecorder changes) {
        this.units = units;
        this.changes = changes;
    }

    @Transactional
    Unit create(Caller caller, Reach reach, UnitRequest request) {
        Unit unit = request.kind() == UnitKind.MINE ? mine(caller, request) : below(reach, request);
        units.add(unit);
        changes.record("unit.created", unit);
        return unit;
    }

    private Unit mine(Caller caller, UnitRequest request) {
        if (request.parentId() != null) {
            throw new Refusal.RuleBroken("mine-stands-alone").at("/parentId");
        }
        if (!caller.mines().contains(request.code())) {
            throw new Refusal.NotAllowed("mine-of-another");
        }
        return Unit.mine(request.code(), request.name(), request.from(), request.liveFrom());
    }

    private Unit below(Reach reach, UnitRequest request) {
        if (request.kind() == UnitKind.GROUP) {
            throw new Refusal.RuleBroken("group-spans-mines").at("/kind");
        }
        if (request.liveFrom() != null) {
            throw new Refusal.RuleBroken("live-from-of-mine").at("/liveFrom");
        }
        if (request.parentId() == null) {
            throw new Refusal.RuleBroken("unit-without-parent").at("/parentId");
        }
        Unit parent = units.findHeld(reach, request.parentId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/parentId"));
        if (!parent.kind().mayHold(request.kind())) {
            throw new Refusal.RuleBroken("unit-kind-below", request.kind(), parent.kind()).at("/kind");
        }
        if (!parent.validity().holdsOn(request.from())) {
            throw new Refusal.RuleBroken(
                            "unit-outlives-parent", parent.validity().validFrom())
                    .at("/from");
        }
        return Unit.below(
                parent, request.kind(), request.code(), request.name(), request.underground(), request.from());
    }
}
