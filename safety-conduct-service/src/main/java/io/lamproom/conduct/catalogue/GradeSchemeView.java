package io.lamproom.conduct.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mine's grades from a date on, the gravest first. */
record GradeSchemeView(
        UUID id,

        @Schema(description = "Shipped with Lamproom; counts where the mine has no scheme of its own.")
        boolean shipped,

        LocalDate from,
        List<LevelView> levels) {

    /** One level; an irregular act has no national grade. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelView(String code, String nameZh, String nameEn, Integer nationalGrade, boolean serious) {}

    static GradeSchemeView of(GradeScheme scheme) {
        return new GradeSchemeView(
                scheme.id(),
                scheme.mineId() == null,
                scheme.validFrom(),
                scheme.levels().stream()
                        .map(level -> new LevelView(
                                level.code(), level.nameZh(), level.nameEn(), level.nationalGrade(), level.serious()))
                        .toList());
    }
}
