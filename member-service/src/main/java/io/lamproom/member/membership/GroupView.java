package io.lamproom.member.membership;

import java.time.LocalDate;
import java.util.UUID;

/** A Party group as callers see it; it exists on the days [from, to). */
record GroupView(
        UUID id, UUID mineId, UUID branchId, String name, UUID leaderId, LocalDate from, LocalDate to, long version) {

    static GroupView from(PartyGroup group) {
        return new GroupView(
                group.id(),
                group.mineId(),
                group.branchId(),
                group.name(),
                group.leaderId(),
                group.validity().validFrom(),
                group.validity().validTo(),
                group.version());
    }
}
