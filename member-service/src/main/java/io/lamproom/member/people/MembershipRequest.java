package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** From this day on the person is a Party member of this category, with the relation in this branch. */
record MembershipRequest(
        @NotNull MembershipCategory category,
        @NotNull UUID relationBranchId,
        @NotNull LocalDate from) {}
