package io.lamproom.member.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done for a person on a day. */
@Schema(examples = "{\"on\": \"2026-06-30\", \"text\": \"参加技能比武集训\"}")
record MeasureRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String text) {}
