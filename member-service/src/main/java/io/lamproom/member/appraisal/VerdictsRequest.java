package io.lamproom.member.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verdicts that a meeting of the branch came to. */
@Schema(
        examples =
                "{\"meetingId\": \"019b3a50-0000-7000-8000-000000000300\", \"verdicts\": [{\"workerId\": \"019b3a50-0000-7000-8000-000000000100\", \"verdict\": \"QUALIFIED\"}]}")
record VerdictsRequest(
        @NotNull UUID meetingId, @NotEmpty @Size(max = 200) List<@NotNull @Valid Given> verdicts) {

    /** @param opinion what the person is told besides; kept encrypted */
    record Given(
            @NotNull UUID workerId,
            @NotNull Verdict verdict,
            @Size(max = 1000) String opinion) {}
}
