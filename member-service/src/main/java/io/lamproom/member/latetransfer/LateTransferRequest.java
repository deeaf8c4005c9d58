package io.lamproom.member.latetransfer;

import io.lamproom.member.people.Transfer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A transfer from a day of a closed accounting period.
 *
 * @param underground as the unit is, when left out
 * @param reason why it was not entered in time
 */
@Schema(examples = """
        {"workerId": "019b3a50-0000-7000-8000-000000000006", "unitId": "019b3a50-0000-7000-8000-000000000002",
         "from": "2026-10-12", "reason": "调令10月9日签发，11月送达"}""")
record LateTransferRequest(
        @NotNull UUID workerId,
        @NotNull UUID unitId,
        @Size(max = 64) String post,
        @Size(max = 64) String trade,
        @Size(max = 64) String duty,
        @Size(max = 32) String usualShift,
        Boolean underground,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String reason) {

    Transfer toTransfer() {
        return new Transfer(unitId, post, trade, duty, usualShift, underground, from);
    }
}
