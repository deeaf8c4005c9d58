package io.lamproom.conduct.points;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mine's points policy (记分办法). What an act costs is in the catalogue.
 *
 * @param budget points that a person has in a cycle
 * @param repeatMonths how far back an act counts as repeated
 * @param repeatOf what makes two acts the same
 * @param repeatPercents what the second, third … act within that time costs, in percent; the last one holds for all further
 * @param thresholds what is proposed once so many points are gone
 * @param restorations what gives points back
 */
public record PointsRules(
        @NotNull Cycle cycle,
        @NotNull @Min(1) @Max(1000) Integer budget,
        @NotNull @Min(0) @Max(LONGEST_REPEAT_MONTHS) Integer repeatMonths,
        @NotNull RepeatOf repeatOf,
        @NotEmpty @Size(max = 5) List<@NotNull @Min(100) @Max(300) Integer> repeatPercents,
        @NotNull @Size(max = 10) List<@Valid @NotNull Threshold> thresholds,
        @NotNull @Size(max = 5) List<@Valid @NotNull Restoration> restorations) {

    /** What {@code repeatMonths} may be at most. */
    static final int LONGEST_REPEAT_MONTHS = 36;

    /** What makes an act the same as an earlier one. */
    public enum RepeatOf {
        BEHAVIOUR,
        CATEGORY,
        ANY
    }

    /** What gives points back. */
    public enum Ground {
        CLASS,
        COMMENDATION
    }

    /**
     * @param at points gone
     * @param action what is proposed, a code of the mine's own
     */
    public record Threshold(
            @NotNull @Min(1) @Max(1000) Integer at,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,31}")
            String action) {}

    /**
     * @param points given back each time
     * @param mostInCycle given back at most on this ground in one cycle
     */
    public record Restoration(
            @NotNull Ground ground,
            @NotNull @Min(1) @Max(100) Integer points,
            @NotNull @Min(1) @Max(100) Integer mostInCycle) {}

    /** What an act costs, in percent, after so many like it. */
    int percentAfter(int earlier) {
        return earlier == 0 ? 100 : repeatPercents.get(Math.min(earlier, repeatPercents.size()) - 1);
    }

    Optional<Restoration> restoration(Ground ground) {
        return restorations.stream().filter(each -> each.ground() == ground).findFirst();
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<PointsRules> {

        @Override
        public String code() {
            return "points";
        }

        @Override
        public Class<PointsRules> type() {
            return PointsRules.class;
        }

        @Override
        public void check(PointsRules rules) {
            Set<Integer> thresholds = new HashSet<>();
            for (int i = 0; i < rules.thresholds().size(); i++) {
                if (!thresholds.add(rules.thresholds().get(i).at())) {
                    throw new Refusal.InvalidInput(FieldError.at("/rules/thresholds/" + i + "/at", "threshold-twice"));
                }
            }
            Set<Ground> grounds = new HashSet<>();
            for (int i = 0; i < rules.restorations().size(); i++) {
                if (!grounds.add(rules.restorations().get(i).ground())) {
                    throw new Refusal.InvalidInput(
                            FieldError.at("/rules/restorations/" + i + "/ground", "restoration-twice"));
                }
            }
        }
    }
}
