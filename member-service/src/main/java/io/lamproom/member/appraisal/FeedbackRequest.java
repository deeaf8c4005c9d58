package io.lamproom.member.appraisal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was told the verdict, and when. */
@Schema(examples = "{\"on\": \"2026-12-20\", \"workerIds\": [\"019b3a50-0000-7000-8000-000000000100\"]}")
record FeedbackRequest(
        @NotNull LocalDate on, @NotEmpty @Size(max = 200) List<@NotNull UUID> workerIds) {}
