package io.lamproom.conduct.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A behaviour of the catalogue as it is published, with all its versions, the oldest first. */
public record BehaviourState(UUID id, UUID mineId, String code, List<Version> versions) {

    /**
     * One version, in force on [from, to).
     *
     * @param to null for the newest
     * @param measures what is done about it (处理措施); null where the catalogue says nothing
     * @param ruleText the rule it breaks (三违依据); null where the catalogue gives none
     * @param nationalGrade as the scheme in force on {@code from} maps the grade; null for an irregular act
     */
    public record Version(
            LocalDate from,
            LocalDate to,
            String name,
            String nameEn,
            String category,
            String discipline,
            String grade,
            Integer nationalGrade,
            int points,
            int unitPoints,
            String measures,
            String measuresEn,
            String ruleText,
            String ruleTextEn) {}
}
