package io.lamproom.member.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day a decision about a membership holds, and on what it rests. */
@Schema(examples = "{\"from\": \"2026-11-01\", \"reason\": \"失去联系满六个月，党委研究决定\"}")
record DecisionRequest(
        @NotNull LocalDate from, @NotBlank @Size(max = 500) String reason) {}
