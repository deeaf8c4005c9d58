package io.lamproom.member.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took part in a round, and when. */
@Schema(examples = """
        {"round": "SELF", "on": "2026-12-05", "members": [{"workerId": "019b3a50-0000-7000-8000-000000000100"}]}""")
record RoundRequest(
        @NotNull Round round,
        @NotNull LocalDate on,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Part> members) {

    /** @param tally the ballots about this member; with TEST only */
    record Part(@NotNull UUID workerId, @Valid Tally tally) {}
}
