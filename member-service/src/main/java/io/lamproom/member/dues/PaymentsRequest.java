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

/** What members paid on a day. */
record PaymentsRequest(
        @NotNull LocalDate paidOn,
        @NotNull PaymentMethod method,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Payment> payments) {

    /** One member's payment in fen. */
    record Payment(
            @NotNull UUID workerId,
            @Min(1) @Max(100_000_000) long amountFen) {}
}
