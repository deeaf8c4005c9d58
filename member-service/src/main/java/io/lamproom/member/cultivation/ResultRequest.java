package io.lamproom.member.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the cultivation of a person, and by what it is seen. */
@Schema(
        name = "CultivationResultRequest",
        examples = "{\"result\": \"ACHIEVED\", \"on\": \"2026-10-20\", \"note\": \"技能比武第一名，聘为班长\"}")
record ResultRequest(
        @NotNull CultivationResult result,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String note) {}
