package io.lamproom.conduct.pattern;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A named person says what is done about a pattern, or why nothing is; not one of the team that it is about. */
@ApplicationScoped
class DecidePatternReview {

    private final CallerContext context;
    private final PatternReviewRepository reviews;
    private final Roster roster;
    private final BusinessClock clock;
    private final Actors actors;
    private final ChangeRecorder changes;

    DecidePatternReview(
            CallerContext context,
            PatternReviewRepository reviews,
            Roster roster,
            BusinessClock clock,
            Actors actors,
            ChangeRecorder changes) {
        this.context = context;
        this.reviews = reviews;
        this.roster = roster;
        this.clock = clock;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    PatternReview decide(UUID id, ExpectedVersion expected, PatternAction action, String note) {
        PatternReview review = reviews.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, review.version());
        UUID teamId = review.whose().teamId();
        boolean ofTheTeam = teamId != null
                && actors.worker(review.mineId())
                        .flatMap(caller -> roster.at(caller.id(), clock.today()))
                        .filter(standing -> teamId.equals(standing.teamId()))
                        .isPresent();
        if (ofTheTeam) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        review.decide(action, actors.step(note));
        changes.record(
                action == PatternAction.ACT ? "pattern-review.acted-on" : "pattern-review.dismissed", review, "status");
        return review;
    }
}
