package io.lamproom.member.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The verdicts of a committee or general meeting of this day. */
record VerdictsRequest(
        @NotNull LocalDate decidedOn,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Given> verdicts) {

    /** @param opinion what the person is told besides; kept encrypted */
    record Given(
            @NotNull UUID workerId,
            @NotNull Verdict verdict,
            @Size(max = 1000) String opinion) {}
}
