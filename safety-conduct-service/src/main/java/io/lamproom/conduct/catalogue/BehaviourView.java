package io.lamproom.conduct.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A behaviour with its versions, the oldest first; {@code to} is the day on which the next one begins. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BehaviourView(
        UUID id,
        UUID mineId,
        String code,

        @Schema(description = "The version in force on the day asked about.")
        VersionView current,

        List<VersionView> versions) {

    /** One version. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionView(
            LocalDate from,
            LocalDate to,
            String nameZh,
            String nameEn,
            Category category,
            Discipline discipline,
            String grade,
            int points,
            int unitPoints,
            String measures,
            String measuresEn,
            String ruleText,
            String ruleTextEn) {

        static VersionView of(Behaviour behaviour, BehaviourVersion version) {
            return new VersionView(
                    version.validFrom(),
                    behaviour.endOf(version).orElse(null),
                    version.nameZh(),
                    version.nameEn(),
                    version.category(),
                    version.discipline(),
                    version.grade(),
                    version.points(),
                    version.unitPoints(),
                    version.measures(),
                    version.measuresEn(),
                    version.ruleText(),
                    version.ruleTextEn());
        }
    }

    /** The behaviour with all its versions, seen from a date. */
    static BehaviourView of(Behaviour behaviour, LocalDate asOf) {
        return new BehaviourView(
                behaviour.id(),
                behaviour.mineId(),
                behaviour.code(),
                behaviour
                        .inForce(asOf)
                        .map(version -> VersionView.of(behaviour, version))
                        .orElse(null),
                behaviour.versions().stream()
                        .map(version -> VersionView.of(behaviour, version))
                        .toList());
    }

    /** The behaviour as a list shows it: the version in force alone. */
    static BehaviourView inList(Behaviour behaviour, LocalDate asOf) {
        BehaviourView whole = of(behaviour, asOf);
        return new BehaviourView(whole.id, whole.mineId, whole.code, whole.current, null);
    }
}
