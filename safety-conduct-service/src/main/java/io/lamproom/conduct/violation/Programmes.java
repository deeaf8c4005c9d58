package io.lamproom.conduct.violation;

import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;

/** The way back to work from a violation, by the rules of its business date. */
@ApplicationScoped
public class Programmes {

    private final RuleSets ruleSets;

    Programmes(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** @param grading the grade that it has or is given */
    public Programme of(Violation violation, Grading grading) {
        if (violation.occurrence().history()) {
            return Programme.NONE;
        }
        Effective<ProgrammeRules> rules = rulesOf(violation);
        return rules.rules()
                .of(grading.grade(), grading.nationalGrade())
                .map(each -> Programme.of(rules.id(), each.codes(), each.classDays(), each.followUpMonths()))
                .orElse(Programme.NONE);
    }

    public Effective<ProgrammeRules> rulesOf(Violation violation) {
        return ruleSets.inForce(
                ProgrammeRules.class, violation.mineId(), violation.occurrence().businessDate());
    }
}
