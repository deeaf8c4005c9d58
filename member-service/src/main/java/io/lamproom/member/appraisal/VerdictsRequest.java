package io.lamproom.member.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The verdicts that a meeting of the branch came to. */
record VerdictsRequest(
        @NotNull UUID meetingId, @NotEmpty @Size(max = 200) List<@NotNull @Valid Given> verdicts) {

    /** @param opinion what the person is told besides; kept encrypted */
    record Given(
            @NotNull UUID workerId,
            @NotNull Verdict verdict,
            @Size(max = 1000) String opinion) {}
}
