package io.lamproom.member.events;

import io.lamproom.member.membership.PartyGroup;
import java.time.LocalDate;
import java.util.UUID;

/** A Party group as the member topic publishes it; it exists on the days [from, to). */
record PartyGroupState(UUID id, UUID mineId, UUID branchId, String name, UUID leaderId, LocalDate from, LocalDate to) {

    static PartyGroupState from(PartyGroup group) {
        return new PartyGroupState(
                group.id(),
                group.mineId(),
                group.branchId(),
                group.name(),
                group.leaderId(),
                group.validity().validFrom(),
                group.validity().validTo());
    }
}
