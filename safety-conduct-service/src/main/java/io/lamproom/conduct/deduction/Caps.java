package io.lamproom.conduct.deduction;

import io.lamproom.conduct.wage.MinimumWageRules;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** How much of a month's wage may be taken, by the rules of the last day of the month by its name. */
@ApplicationScoped
class Caps {

    private final RuleSets ruleSets;

    Caps(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** @throws Refusal where the mine has told no minimum wage, below which nothing may be taken */
    MonthlyCap of(UUID mineId, YearMonth month) {
        return find(mineId, month)
                .orElseThrow(() -> new Refusal.RuleBroken("minimum-wage-missing", month.atEndOfMonth()));
    }

    /** Empty where the mine has told no minimum wage: what cannot be checked is not taken. */
    Optional<MonthlyCap> find(UUID mineId, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        int percent = ruleSets.find(DeductionRules.class, mineId, day)
                .map(Effective::rules)
                .map(DeductionRules::mostPercent)
                .orElse(MonthlyCap.MOST_PERCENT);
        return ruleSets.find(MinimumWageRules.class, mineId, day)
                .map(minimum -> new MonthlyCap(percent, minimum.rules().monthlyFen()));
    }
}
