package io.lamproom.conduct.appeal;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Roster;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/** What holds for every appeal, whatever it is against: its terms in working days, and who may not decide it. */
@ApplicationScoped
public class AppealTerms {

    /** The last day of a term, and the rules that it is of. */
    public record Term(LocalDate lastDay, UUID rulesId) {}

    private final RuleSets ruleSets;
    private final Roster roster;

    AppealTerms(RuleSets ruleSets, Roster roster) {
        this.ruleSets = ruleSets;
        this.roster = roster;
    }

    /** Until when somebody may appeal against what they were told of on a day. */
    public Term toAppeal(UUID mineId, LocalDate toldOn) {
        Effective<AppealRules> rules = ruleSets.inForce(AppealRules.class, mineId, toldOn);
        return term(mineId, toldOn, rules, rules.rules().withinWorkingDays());
    }

    /**
     * Until when an appeal is to be decided.
     *
     * @param stopped whether the person is stopped from work meanwhile
     */
    public Term toDecide(UUID mineId, LocalDate madeOn, boolean stopped) {
        Effective<AppealRules> rules = ruleSets.inForce(AppealRules.class, mineId, madeOn);
        return term(
                mineId,
                madeOn,
                rules,
                stopped
                        ? rules.rules().decideStoppedWithinWorkingDays()
                        : rules.rules().decideWithinWorkingDays());
    }

    /** @throws Refusal {@code appeal-too-late} after the last day of the term */
    public static void checkInTime(LocalDate today, LocalDate until) {
        if (today.isAfter(until)) {
            throw new Refusal.RuleBroken("appeal-too-late", until).with("latest", until);
        }
    }

    /** @throws Refusal {@code reviewer-took-part} when who decides is one of these */
    public static void checkTookNoPart(Step decision, Collection<Actor> tookPart) {
        if (tookPart.stream().filter(Objects::nonNull).anyMatch(decision.by()::is)) {
            throw new Refusal.RuleBroken("reviewer-took-part");
        }
    }

    private Term term(UUID mineId, LocalDate day, Effective<AppealRules> rules, int workingDays) {
        return new Term(roster.workingDays(mineId).after(day, workingDays), rules.id());
    }
}
