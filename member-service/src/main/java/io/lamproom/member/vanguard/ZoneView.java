package io.lamproom.member.vanguard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A zone or post as callers see it, in force on the days [from, to). */
record ZoneView(
        UUID id,
        UUID mineId,
        UUID branchId,
        ZoneKind kind,
        String name,
        String area,
        UUID unitId,
        LocalDate from,
        LocalDate to,
        List<HolderView> holders,
        long version) {

    /** Who answers for it on the days [from, to). */
    record HolderView(UUID workerId, LocalDate from, LocalDate to) {

        static HolderView from(ZoneHolder holder) {
            return new HolderView(
                    holder.workerId(),
                    holder.validity().validFrom(),
                    holder.validity().validTo());
        }
    }

    static ZoneView from(Zone zone) {
        return new ZoneView(
                zone.id(),
                zone.mineId(),
                zone.branchId(),
                zone.kind(),
                zone.name(),
                zone.area(),
                zone.unitId(),
                zone.validity().validFrom(),
                zone.validity().validTo(),
                zone.holders().stream().map(HolderView::from).toList(),
                zone.version());
    }
}
