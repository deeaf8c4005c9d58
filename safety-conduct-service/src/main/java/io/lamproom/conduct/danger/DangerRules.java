package io.lamproom.conduct.danger;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The mine's rules of hidden dangers.
 *
 * @param recordWithinHours what is put on record later is marked late
 * @param assignWithinDays by so many days after the find somebody is charged with it
 * @param ladder to whom it is brought, so many days after it was due
 * @param repeatWithinDays a danger of one discipline and factor at one place within so many days of the last is a repeat
 * @param mostExtensions how often the deadline may be put off
 */
public record DangerRules(
        @NotNull @Min(1) @Max(168) Integer recordWithinHours,
        @NotNull @Min(0) @Max(7) Integer assignWithinDays,
        @NotEmpty List<@Valid @NotNull Rung> ladder,
        @NotNull @Min(1) @Max(365) Integer repeatWithinDays,
        @NotNull @Min(0) @Max(5) Integer mostExtensions) {

    /** One level of the ladder; 0 days is the day it is due. */
    public record Rung(
            @NotNull @Min(0) @Max(60) Integer afterDays,
            @NotNull EscalationLevel to) {}

    /** The rungs reached on a day, the lowest first. */
    List<Rung> reached(LocalDate due, LocalDate today) {
        return ladder.stream()
                .filter(rung -> !today.isBefore(due.plusDays(rung.afterDays())))
                .toList();
    }

    /** The day of the lowest rung that is not noticed yet; null when all are. */
    LocalDate nextEscalation(LocalDate due, Predicate<Rung> noticed) {
        return ladder.stream()
                .filter(noticed.negate())
                .map(rung -> due.plusDays(rung.afterDays()))
                .findFirst()
                .orElse(null);
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<DangerRules> {

        @Override
        public String code() {
            return "danger";
        }

        @Override
        public Class<DangerRules> type() {
            return DangerRules.class;
        }

        @Override
        public void check(DangerRules rules) {
            for (int i = 1; i < rules.ladder().size(); i++) {
                Rung lower = rules.ladder().get(i - 1);
                Rung upper = rules.ladder().get(i);
                if (upper.afterDays() <= lower.afterDays() || upper.to().compareTo(lower.to()) <= 0) {
                    throw new Refusal.RuleBroken("danger-ladder-not-rising").at("/rules/ladder/" + i);
                }
            }
        }
    }
}
