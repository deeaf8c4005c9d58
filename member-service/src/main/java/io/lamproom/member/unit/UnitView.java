package io.lamproom.member.unit;

import java.time.LocalDate;
import java.util.UUID;

/** A unit as callers see it; it exists on the days [from, to). */
record UnitView(
        UUID id,
        UUID mineId,
        UUID parentId,
        UnitKind kind,
        String code,
        String name,
        boolean underground,
        LocalDate from,
        LocalDate to,
        LocalDate liveFrom,
        long version) {

    static UnitView from(Unit unit) {
        return new UnitView(
                unit.id(),
                unit.mineId(),
                unit.parentId(),
                unit.kind(),
                unit.code(),
                unit.name(),
                unit.underground(),
                unit.validity().validFrom(),
                unit.validity().validTo(),
                unit.liveFrom(),
                unit.version());
    }
}
