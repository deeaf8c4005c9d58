package io.lamproom.member.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That someone who was absent has studied it since.
 *
 * @param form how, such as with the secretary after the shift
 */
@Schema(examples = """
                {"workerId": "019b3a50-0000-7000-8000-000000000013", "on": "2026-09-20", "form": "班后由支部书记补课"}""")
record MakeUpRequest(
        @NotNull UUID workerId,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String form) {}
