package io.lamproom.conduct.refusal;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.locks.AdvisoryLock;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Opens a review for each violation, transfer, loan, deduction and confirmed absence of a person who is watched over, once;
 * on one instance at a time. A violation counts from when it was reported, and a transfer also from when it was recorded:
 * what is told after a refusal may be said to have happened before it.
 */
@ApplicationScoped
class WatchRefusals {

    static final int MOST = 100;

    /** A violation may be put on record some days after the watch has ended. */
    private static final int DAYS_OF_GRACE = 30;

    // the roster tells of an assignment from which day on it holds; when it was recorded is in its id, a UUID of
    // version 7.
    // The first one of all is no transfer.
    private static final String BEFALLEN = """
            select r.mine_id, r.id as refusal_id, v.id as violation_id, cast(null as uuid) as assignment_id,
                   cast(null as uuid) as deduction_id, cast(null as uuid) as absence_id
            from unsafe_work_refusal r
            join violation v on v.worker_id = r.worker_id and v.reported_at >= r.occurred_at and not v.history
            where r.watched_until >= ? and v.business_date <= r.watched_until
              and not exists (
                  select from refusal_review w where w.refusal_id = r.id and w.violation_id = v.id)
            union all
            select r.mine_id, r.id, null, a.id, null, null
            from unsafe_work_refusal r
            join platform.roster_assignment a on a.worker_id = r.worker_id and a.kind in ('PRIMARY', 'LOAN')
            where r.watched_until >= ?
              and (a.valid_from >= r.business_date and a.valid_from <= r.watched_until
                  or uuid_extract_timestamp(a.id) >= r.occurred_at
                      and cast(uuid_extract_timestamp(a.id) at time zone ? as date) <= r.watched_until
                      and (a.kind = 'LOAN' or exists (
                          select from platform.roster_assignment b
                          where b.worker_id = a.worker_id and b.kind = 'PRIMARY' and b.valid_from < a.valid_from)))
              and not exists (
                  select from refusal_review w where w.refusal_id = r.id and w.assignment_id = a.id)
            union all
            select r.mine_id, r.id, null, null, d.id, null
            from unsafe_work_refusal r
            join deduction d on d.worker_id = r.worker_id and d.proposed_at >= r.occurred_at
            where r.watched_until >= ? and cast(d.proposed_at at time zone ? as date) <= r.watched_until
              and not exists (
                  select from refusal_review w where w.refusal_id = r.id and w.deduction_id = d.id)
            union all
            select r.mine_id, r.id, null, null, null, x.id
            from unsafe_work_refusal r
            join absence x on x.worker_id = r.worker_id and x.confirmed_at >= r.occurred_at
            where r.watched_until >= ? and cast(x.confirmed_at at time zone ? as date) <= r.watched_until
              and not exists (
                  select from refusal_review w where w.refusal_id = r.id and w.absence_id = x.id)
            limit ?
            """;

    /** Of the last four, one is there. */
    private record Befallen(
            UUID mineId, UUID refusalId, UUID violationId, UUID assignmentId, UUID deductionId, UUID absenceId) {

        RefusalReview review(Instant now) {
            if (violationId != null) {
                return RefusalReview.ofViolation(mineId, refusalId, violationId, now);
            }
            if (assignmentId != null) {
                return RefusalReview.ofTransfer(mineId, refusalId, assignmentId, now);
            }
            return deductionId != null
                    ? RefusalReview.ofDeduction(mineId, refusalId, deductionId, now)
                    : RefusalReview.ofAbsence(mineId, refusalId, absenceId, now);
        }
    }

    private final DataSource database;
    private final BusinessClock clock;
    private final Actors actors;
    private final RefusalReviewRepository reviews;
    private final ChangeRecorder changes;

    WatchRefusals(
            DataSource database,
            BusinessClock clock,
            Actors actors,
            RefusalReviewRepository reviews,
            ChangeRecorder changes) {
        this.database = database;
        this.clock = clock;
        this.actors = actors;
        this.reviews = reviews;
        this.changes = changes;
    }

    /** One look; tells how many reviews it opened, 0 also while another instance is at it. */
    @Transactional
    int pass() {
        List<Befallen> found = befallen(clock.today().minusDays(DAYS_OF_GRACE));
        Origin.system("refusal-watch").run(() -> found.forEach(this::open));
        return found.size();
    }

    private void open(Befallen found) {
        RefusalReview review = found.review(actors.now());
        reviews.add(review);
        changes.record("refusal-review.opened", review, "status");
    }

    /** The lock ends with the transaction, whose connection this is. */
    private List<Befallen> befallen(LocalDate watchedSince) {
        List<Befallen> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEFALLEN)) {
            if (!AdvisoryLock.REFUSAL_WATCH.tryLock(connection)) {
                return found;
            }
            statement.setObject(1, watchedSince);
            statement.setObject(2, watchedSince);
            statement.setString(3, clock.zone().getId());
            statement.setObject(4, watchedSince);
            statement.setString(5, clock.zone().getId());
            statement.setObject(6, watchedSince);
            statement.setString(7, clock.zone().getId());
            statement.setInt(8, MOST);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Befallen(
                            rows.getObject("mine_id", UUID.class),
                            rows.getObject("refusal_id", UUID.class),
                            rows.getObject("violation_id", UUID.class),
                            rows.getObject("assignment_id", UUID.class),
                            rows.getObject("deduction_id", UUID.class),
                            rows.getObject("absence_id", UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
