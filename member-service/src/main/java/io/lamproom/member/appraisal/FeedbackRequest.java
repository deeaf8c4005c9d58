package io.lamproom.member.appraisal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who was told the verdict, and when. */
record FeedbackRequest(
        @NotNull LocalDate on, @NotEmpty @Size(max = 200) List<@NotNull UUID> workerIds) {}
