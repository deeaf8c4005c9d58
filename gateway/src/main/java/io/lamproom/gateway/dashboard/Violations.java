package io.lamproom.gateway.dashboard;

import static io.lamproom.gateway.projection.ViolationFacts.CATEGORY;
import static io.lamproom.gateway.projection.ViolationFacts.GRADE;
import static io.lamproom.gateway.projection.ViolationFacts.IRREGULAR;
import static io.lamproom.gateway.projection.ViolationFacts.OF_MEMBERS;
import static io.lamproom.gateway.projection.ViolationFacts.OF_OWN_MEMBERS;
import static io.lamproom.gateway.projection.ViolationFacts.SERIOUS;
import static io.lamproom.gateway.projection.ViolationFacts.SHIFT;
import static io.lamproom.gateway.projection.ViolationFacts.TOTAL;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of 三违 in a period: confirmed ones, without those revoked. Irregular acts stand apart and are in no rate. */
record Violations(
        @Schema(description = "Confirmed and not revoked; irregular acts are not among them.")
        long total,

        long serious,
        @Schema(description = "By Party members.") long members,

        @Schema(description = "By members whose membership the branch holds, wherever it happened.")
        long ownMembers,

        @Schema(description = "Irregular acts; in no rate.") long irregular,
        SortedMap<String, Long> byGrade,
        SortedMap<String, Long> byCategory,
        SortedMap<String, Long> byShift,

        @Schema(description = "Per 100 persons of the average headcount.")
        Rate perHundred,

        @Schema(description = "Serious ones of all, in percent.")
        Rate seriousShare,

        @Schema(description = "Of those by members of all, in percent.")
        Rate memberShare,

        @Schema(description = "Persons with two or more within six months of those with any, in percent.")
        Rate repeated) {

    private static final long FEWEST_CASES = 3;

    /**
     * @param seesPersons whether the caller may see who it was: others get no rate of so few that it would tell
     */
    static Violations of(
            Map<String, Long> figures, Headcount people, RepeatedViolations.Persons persons, boolean seesPersons) {
        long total = figures.getOrDefault(TOTAL, 0L);
        long serious = figures.getOrDefault(SERIOUS, 0L);
        long members = figures.getOrDefault(OF_MEMBERS, 0L);
        boolean shown = seesPersons || Rate.areEnough(people.average()) && total >= FEWEST_CASES;
        BigDecimal cases = BigDecimal.valueOf(total);
        return new Violations(
                total,
                serious,
                members,
                figures.getOrDefault(OF_OWN_MEMBERS, 0L),
                figures.getOrDefault(IRREGULAR, 0L),
                part(figures, GRADE),
                part(figures, CATEGORY),
                part(figures, SHIFT),
                Rate.perHundred(total, people.average(), shown),
                Rate.perHundred(serious, cases, shown),
                Rate.perHundred(members, cases, shown),
                Rate.perHundred(persons.repeated(), BigDecimal.valueOf(persons.any()), shown));
    }

    private static SortedMap<String, Long> part(Map<String, Long> figures, String prefix) {
        SortedMap<String, Long> part = new TreeMap<>();
        figures.forEach((metric, value) -> {
            if (metric.startsWith(prefix) && value != 0) {
                part.put(metric.substring(prefix.length()), value);
            }
        });
        return part;
    }
}
