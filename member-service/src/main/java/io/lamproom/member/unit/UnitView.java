package io.lamproom.member.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A unit as callers see it; it exists on the days [from, to). Its people went on in {@code successors}. */
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
        List<Succession> successors,
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
                unit.successors(),
                unit.version());
    }
}
