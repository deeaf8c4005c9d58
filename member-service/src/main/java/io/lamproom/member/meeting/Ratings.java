package io.lamproom.member.meeting;

import io.lamproom.platform.crypto.LookupHash;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The anonymous ratings of meetings (匿名评议). A score is added to a count; who has rated is known by a keyed hash alone,
 * so that nobody rates twice. Score and person are nowhere beside each other, therefore neither in the audit nor in an
 * event.
 */
@ApplicationScoped
class Ratings {

    /** Fewer ratings are not shown: they would tell who gave them. */
    private static final int FEWEST_SHOWN = 3;

    private final Session database;
    private final LookupHash hash;

    Ratings(Session database, LookupHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** @throws Refusal.StateConflict when this worker has rated the meeting before */
    void add(UUID meetingId, UUID workerId, int score) {
        int first = database.createNativeMutationQuery(
                        "insert into meeting_rater (meeting_id, rater) values (:meeting, :rater) on conflict do nothing")
                .setParameter("meeting", meetingId)
                .setParameter("rater", hash.of(meetingId + "|" + workerId))
                .executeUpdate();
        if (first == 0) {
            throw new Refusal.StateConflict("rated-already");
        }
        database.createNativeMutationQuery("insert into meeting_rating as r (meeting_id, score, ratings)"
                        + " values (:meeting, :score, 1)"
                        + " on conflict (meeting_id, score) do update set ratings = r.ratings + 1")
                .setParameter("meeting", meetingId)
                .setParameter("score", score)
                .executeUpdate();
    }

    /** How a meeting was rated; empty while too few have. */
    Optional<RatingView> of(UUID meetingId) {
        Object[] sums = database.createNativeQuery(
                        "select coalesce(sum(ratings), 0), coalesce(sum(score * ratings), 0) from meeting_rating"
                                + " where meeting_id = :meeting",
                        Object[].class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
        long ratings = ((Number) sums[0]).longValue();
        return ratings < FEWEST_SHOWN
                ? Optional.empty()
                : Optional.of(new RatingView(
                        ratings, Math.round(10.0 * ((Number) sums[1]).longValue() / ratings) / 10.0));
    }
}
