package io.lamproom.conduct.duty;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.duty.SafetyDutyRules.PostDuties;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The list that the caller is to sign: of their post today, as it is in force. */
@ApplicationScoped
class OwnDuties {

    /** @param post as the roster names it, {@code *} for who has none */
    record Due(Standing standing, String post, PostDuties list, Effective<SafetyDutyRules> rules) {}

    private final CallerMines mines;
    private final Actors actors;
    private final Roster roster;
    private final RuleSets ruleSets;
    private final BusinessClock clock;

    OwnDuties(CallerMines mines, Actors actors, Roster roster, RuleSets ruleSets, BusinessClock clock) {
        this.mines = mines;
        this.actors = actors;
        this.roster = roster;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    Due ofCaller() {
        UUID mineId = mines.chosen(null);
        LocalDate today = clock.today();
        Worker worker = actors.worker(mineId).orElseThrow(() -> new Refusal.RuleBroken("duty-of-worker-only"));
        Standing standing =
                roster.at(worker.id(), today).orElseThrow(() -> new Refusal.RuleBroken("worker-not-assigned", today));
        String post = standing.post() == null ? SafetyDutyRules.EVERYBODY : standing.post();
        Effective<SafetyDutyRules> rules = ruleSets.inForce(SafetyDutyRules.class, mineId, today);
        PostDuties list = rules.rules().of(post).orElseThrow(() -> new Refusal.RuleBroken("duty-list-missing", post));
        return new Due(standing, post, list, rules);
    }
}
