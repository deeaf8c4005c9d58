package io.lamproom.member.people;

import java.time.LocalDate;
import java.util.UUID;

/** A Party membership on the days [from, to); {@code ending} says why no other follows. */
public record MembershipView(
        UUID id,
        MembershipCategory category,
        UUID relationBranchId,
        LocalDate from,
        LocalDate to,
        MembershipEnding ending) {

    public static MembershipView from(Membership membership) {
        return new MembershipView(
                membership.id(),
                membership.category(),
                membership.relationBranchId(),
                membership.validity().validFrom(),
                membership.validity().validTo(),
                membership.ending());
    }
}
