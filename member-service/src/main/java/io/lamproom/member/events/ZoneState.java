package io.lamproom.member.events;

import io.lamproom.member.vanguard.Zone;
import io.lamproom.member.vanguard.ZoneHolder;
import io.lamproom.member.vanguard.ZoneKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A zone or post as the roster topic publishes it, in force on the days [from, to). */
record ZoneState(
        UUID id,
        UUID mineId,
        UUID branchId,
        ZoneKind kind,
        String name,
        String area,
        UUID unitId,
        UUID sectionId,
        UUID teamId,
        LocalDate from,
        LocalDate to,
        List<HolderState> holders) {

    /** Who answers for it on the days [from, to). */
    record HolderState(UUID workerId, LocalDate from, LocalDate to) {

        static HolderState from(ZoneHolder holder) {
            return new HolderState(
                    holder.workerId(),
                    holder.validity().validFrom(),
                    holder.validity().validTo());
        }
    }

    static ZoneState from(Zone zone) {
        return new ZoneState(
                zone.id(),
                zone.mineId(),
                zone.branchId(),
                zone.kind(),
                zone.name(),
                zone.area(),
                zone.unitId(),
                zone.sectionId(),
                zone.teamId(),
                zone.validity().validFrom(),
                zone.validity().validTo(),
                zone.holders().stream().map(HolderState::from).toList());
    }
}
