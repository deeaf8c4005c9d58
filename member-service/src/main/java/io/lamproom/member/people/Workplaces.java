package io.lamproom.member.people;

import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The units that people may be assigned to. */
@ApplicationScoped
class Workplaces {

    private final UnitRepository units;

    Workplaces(UnitRepository units) {
        this.units = units;
    }

    /** A unit that takes people and will not be closed before the transaction ends. */
    Unit find(Reach reach, UUID id) {
        Unit unit = units.findHeld(reach, id).orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/unitId"));
        if (!unit.kind().takesWorkers()) {
            throw new Refusal.RuleBroken("unit-takes-no-workers", unit.kind()).at("/unitId");
        }
        if (!unit.validity().isOpen()) {
            throw new Refusal.RuleBroken("unit-closes", unit.validity().validTo()).at("/unitId");
        }
        return unit;
    }

    void mustStandFrom(Unit unit, LocalDate day, String pointer) {
        if (!unit.validity().holdsOn(day)) {
            throw new Refusal.RuleBroken("unit-not-yet", unit.validity().validFrom()).at(pointer);
        }
    }
}
