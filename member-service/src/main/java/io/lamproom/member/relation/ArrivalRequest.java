package io.lamproom.member.relation;

import io.lamproom.member.people.MembershipCategory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member who came from outside with a letter.
 *
 * @param counterpart the organisation that the letter is from
 * @param on the day on which the branch took the member in
 * @param joinedOn the day of the general meeting that took the member into the Party
 * @param fullOn the day from which Party age counts; of a full member only
 */
@Schema(examples = """
                {"workerId": "019b3a50-0000-7000-8000-000000000006", "branchId": "019b3a50-0000-7000-8000-000000000004",
                 "counterpart": "中共某大学委员会", "letterNo": "A-2206", "issuedOn": "2026-07-01", "validUntil": "2026-09-30",
                 "on": "2026-08-20", "category": "FULL", "joinedOn": "2023-05-10", "fullOn": "2024-05-10"}""")
record ArrivalRequest(
        @NotNull UUID workerId,
        @NotNull UUID branchId,
        @NotBlank @Size(max = 200) String counterpart,
        @NotBlank @Size(max = 64) String letterNo,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate validUntil,
        @NotNull LocalDate on,
        @NotNull MembershipCategory category,
        @NotNull LocalDate joinedOn,
        LocalDate fullOn) {}
