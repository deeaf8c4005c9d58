package io.lamproom.member.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and why an admission ends before its time. */
@Schema(examples = "{\"on\": \"2026-10-10\", \"reason\": \"本人申请撤回\"}")
record EndingRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
