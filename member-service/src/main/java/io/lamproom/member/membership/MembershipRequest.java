package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipCategory;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From this day on the person is a Party member of this category, with the relation in this branch.
 *
 * @param joinedOn the day of the general meeting that took the member, where it is known
 * @param fullOn of a full member the day from which Party age counts; {@code from} when not given
 */
@Schema(examples = """
                {"category": "FULL", "relationBranchId": "019b3a50-0000-7000-8000-000000000004", "from": "2025-07-01",
                 "joinedOn": "2024-07-01", "fullOn": "2025-07-01"}""")
record MembershipRequest(
        @NotNull MembershipCategory category,
        @NotNull UUID relationBranchId,
        @NotNull LocalDate from,
        LocalDate joinedOn,
        LocalDate fullOn) {}
