package io.lamproom.member.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter of introduction for a member who leaves the branch.
 *
 * @param toBranchId of a transfer within the mine
 * @param counterpart of a transfer to the outside: the organisation that takes the member
 * @param validUntil the last day; the longest lawful term when it is not given
 */
@Schema(examples = """
                {"workerId": "019b3a50-0000-7000-8000-000000000006", "counterpart": "中共某市某街道工作委员会",
                 "letterNo": "2026-018", "issuedOn": "2026-11-02", "validUntil": "2027-01-31"}""")
record LetterRequest(
        @NotNull UUID workerId,
        UUID toBranchId,
        @Size(min = 1, max = 200) String counterpart,
        @NotBlank @Size(max = 64) String letterNo,
        @NotNull LocalDate issuedOn,
        LocalDate validUntil) {}
