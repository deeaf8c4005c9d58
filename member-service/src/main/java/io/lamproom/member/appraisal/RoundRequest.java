package io.lamproom.member.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who took part in a round, and when. */
record RoundRequest(
        @NotNull Round round,
        @NotNull LocalDate on,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Part> members) {

    /** @param tally the ballots about this member; with TEST only */
    record Part(@NotNull UUID workerId, @Valid Tally tally) {}
}
