package io.lamproom.conduct.catalogue;

import io.lamproom.platform.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mine's grades from a date on. */
record GradeSchemeRequest(
        @Schema(description = "The first day; the mine's first scheme may lie in the past, later ones may not.")
        @NotNull
        LocalDate from,

        @Schema(description = "Two to four levels, the gravest first. `IRREGULAR` is added to every scheme.")
        @NotNull
        @Size(min = 2, max = 4)
        List<@NotNull @Valid Level> levels) {

    /** One level. */
    record Level(
            @NotBlank @Size(max = 32) @Pattern(regexp = "[A-Z][A-Z0-9_]*")
            String code,

            @NotBlank @Size(max = 50) String nameZh,
            @NotBlank @Size(max = 50) String nameEn,

            @Schema(description = "1 一般 or 2 严重 of the national report.") @NotNull @Min(1) @Max(2)
            Integer nationalGrade,

            @Schema(description = "Asks for the steps of a serious violation; needs national grade 2.") @NotNull
            Boolean serious) {}

    List<GradeLevel> toLevels() {
        List<GradeLevel> levels = new ArrayList<>();
        Set<String> codes = new HashSet<>(Set.of(Grade.IRREGULAR));
        for (Level level : this.levels) {
            String pointer = "/levels/" + levels.size();
            if (!codes.add(level.code())) {
                throw new Refusal.RuleBroken("grade-code-twice").at(pointer + "/code");
            }
            if (level.serious() && level.nationalGrade() != 2) {
                throw new Refusal.RuleBroken("serious-needs-national-grade").at(pointer + "/nationalGrade");
            }
            levels.add(new GradeLevel(
                    level.code(),
                    levels.size() + 1,
                    level.nameZh(),
                    level.nameEn(),
                    level.nationalGrade(),
                    level.serious()));
        }
        return levels;
    }
}
