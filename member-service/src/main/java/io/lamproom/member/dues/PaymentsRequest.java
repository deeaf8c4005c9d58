package io.lamproom.member.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What members paid on a day. */
@Schema(examples = """
        {"paidOn": "2026-11-20", "method": "MOBILE", "payments": [{"workerId": "019b3a50-0000-7000-8000-000000000100", "amountFen": 9780}]}""")
record PaymentsRequest(
        @NotNull LocalDate paidOn,
        @NotNull PaymentMethod method,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Payment> payments) {

    /** One member's payment in fen. */
    record Payment(
            @NotNull UUID workerId,
            @Min(1) @Max(100_000_000) long amountFen) {}
}
