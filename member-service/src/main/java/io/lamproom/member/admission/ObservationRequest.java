package io.lamproom.member.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the branch saw of an activist or a probationary member (培养考察). */
@Schema(examples = "{\"on\": \"2026-06-30\", \"summary\": \"学习认真，安全生产无违章\"}")
record ObservationRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 1000) String summary) {}
