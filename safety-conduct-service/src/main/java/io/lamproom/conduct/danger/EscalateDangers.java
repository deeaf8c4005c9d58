package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.locks.AdvisoryLock;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/**
 * Notes and publishes the levels that overdue dangers have reached, each once. Whoever reads a danger sees its level
 * without this; it is for those who are to be told.
 */
@ApplicationScoped
class EscalateDangers {

    static final int MOST = 100;

    private final DataSource database;
    private final BusinessClock clock;
    private final Actors actors;
    private final DangerRepository dangers;
    private final DangerDesk desk;
    private final ChangeRecorder changes;

    EscalateDangers(
            DataSource database,
            BusinessClock clock,
            Actors actors,
            DangerRepository dangers,
            DangerDesk desk,
            ChangeRecorder changes) {
        this.database = database;
        this.clock = clock;
        this.actors = actors;
        this.dangers = dangers;
        this.desk = desk;
        this.changes = changes;
    }

    /** One pass; tells how many dangers were escalated, 0 also while another instance is at it. */
    @Transactional
    int pass() {
        if (!alone()) {
            return 0;
        }
        LocalDate today = clock.today();
        List<Danger> reached = dangers.toEscalate(today, MOST);
        int escalated = 0;
        for (Danger danger : reached) {
            if (danger.escalate(today, actors.now(), desk.rulesOf(danger))) {
                changes.record("danger.escalated", danger, "escalations");
                escalated++;
            }
        }
        return escalated;
    }

    /** The lock ends with the transaction, whose connection this is. */
    private boolean alone() {
        try (Connection connection = database.getConnection()) {
            return AdvisoryLock.DANGER_ESCALATION.tryLock(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
