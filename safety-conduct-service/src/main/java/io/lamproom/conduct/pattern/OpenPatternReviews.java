package io.lamproom.conduct.pattern;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.locks.AdvisoryLock;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Opens the reviews that the mines' rules ask for, and so publishes the warning; on one instance at a time. */
@ApplicationScoped
class OpenPatternReviews {

    private final DataSource database;
    private final PatternFinder finder;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final Actors actors;
    private final PatternReviewRepository reviews;
    private final ChangeRecorder changes;

    OpenPatternReviews(
            DataSource database,
            PatternFinder finder,
            RuleSets ruleSets,
            BusinessClock clock,
            Actors actors,
            PatternReviewRepository reviews,
            ChangeRecorder changes) {
        this.database = database;
        this.finder = finder;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.actors = actors;
        this.reviews = reviews;
        this.changes = changes;
    }

    /** Looks once; nothing is opened twice, however often it looks. */
    @Transactional
    void pass() {
        if (alone()) {
            Origin.system("pattern-review").run(() -> finder.mines().forEach(this::open));
        }
    }

    private void open(UUID mineId) {
        LocalDate today = clock.today();
        Effective<PatternRules> rules = ruleSets.inForce(PatternRules.class, mineId, today);
        LocalDate since = today.minusDays(rules.rules().withinDays() - 1L);
        for (PatternKind kind : PatternKind.values()) {
            for (FoundPattern found :
                    finder.find(mineId, kind, since, rules.rules().count(kind))) {
                PatternReview review = new PatternReview(mineId, found, rules.id(), actors.now());
                reviews.add(review);
                changes.record("pattern-review.opened", review, "status");
            }
        }
    }

    /** The lock ends with the transaction, whose connection this is. */
    private boolean alone() {
        try (Connection connection = database.getConnection()) {
            return AdvisoryLock.PATTERN_REVIEW.tryLock(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
