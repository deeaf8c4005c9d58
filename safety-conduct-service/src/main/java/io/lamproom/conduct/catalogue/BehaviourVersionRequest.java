package io.lamproom.conduct.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a behaviour is called and counts for from a date on. */
record BehaviourVersionRequest(
        @Schema(description = "The first day; for a later version today or after.") @NotNull
        LocalDate from,

        @NotBlank @Size(max = 200) String nameZh,
        @Size(min = 1, max = 200) String nameEn,
        @NotNull Category category,
        @NotNull Discipline discipline,

        @Schema(description = "A grade of the scheme in force on that day.") @NotBlank @Size(max = 32)
        String grade,

        @Schema(description = "Points taken from the person; 0 for an irregular act.") @NotNull @Min(0) @Max(100)
        Integer points,

        @Schema(description = "Points taken from the unit.") @Min(0) @Max(100)
        Integer unitPoints,

        @Schema(description = "What is done about it (处理措施).") @Size(min = 1, max = 1000)
        String measures,

        @Size(min = 1, max = 1000) String measuresEn,

        @Schema(description = "The rule it breaks (三违依据).") @Size(min = 1, max = 2000)
        String ruleText,

        @Size(min = 1, max = 2000) String ruleTextEn) {

    BehaviourVersion toVersion() {
        return new BehaviourVersion(
                from,
                nameZh,
                nameEn,
                category,
                discipline,
                grade,
                points,
                unitPoints == null ? 0 : unitPoints,
                measures,
                measuresEn,
                ruleText,
                ruleTextEn);
    }
}
