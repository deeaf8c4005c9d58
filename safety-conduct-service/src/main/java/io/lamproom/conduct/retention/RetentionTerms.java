package io.lamproom.conduct.retention;

import io.lamproom.platform.retention.RetentionTerm;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The terms of a mine, by its rules of the day. */
@ApplicationScoped
public class RetentionTerms {

    private final RuleSets ruleSets;
    private final BusinessClock clock;

    RetentionTerms(RuleSets ruleSets, BusinessClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Empty for what is kept for good. */
    public Optional<RetentionTerm> of(UUID mineId, LocalDate day, Function<RetentionRules, Integer> months) {
        Effective<RetentionRules> inForce = ruleSets.inForce(RetentionRules.class, mineId, day);
        return Optional.ofNullable(months.apply(inForce.rules())).map(term -> new RetentionTerm(term, inForce.basis()));
    }

    /** The special trades of a mine today. */
    public String[] specialTrades(UUID mineId) {
        return ruleSets.inForce(RetentionRules.class, mineId, clock.today())
                .rules()
                .specialTrades()
                .toArray(String[]::new);
    }
}
