package io.lamproom.conduct.points;

import io.lamproom.platform.database.Sql;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What may give a worker points back, as the services that keep it have published it: a safety class passed with its exam,
 * a commendation confirmed.
 */
@ApplicationScoped
class RestorationSources {

    private static final String CLASS = """
            select c.done as stands, c.done_on as earned_on from return_progress c
              join violation v on v.id = c.violation_id
             where c.id = ? and c.step_code is null and v.worker_id = ?
            """;

    private static final String COMMENDATION = """
            select status = 'CONFIRMED' as stands, confirmed_at from commendation where id = ? and worker_id = ? for share
            """;

    private final DataSource database;
    private final BusinessClock clock;

    RestorationSources(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Holds a commendation until the transaction ends, so that its revocation finds what it gave. To be asked before the
     * account is held, as the job that takes points back does.
     *
     * @param cycleFrom the first day of the running cycle: what was earned in an earlier one gave its chance then
     * @throws Refusal naming the source when it is not known here as this worker's, does not stand, or is older
     */
    void check(UUID workerId, RestorationRequest request, LocalDate cycleFrom) {
        find(workerId, request).check(cycleFrom);
    }

    private RestorationSource find(UUID workerId, RestorationRequest request) {
        Optional<RestorationSource> found =
                switch (request.ground()) {
                    case CLASS -> Sql.first(database, CLASS, RestorationSources::passed, request.sourceId(), workerId);
                    case COMMENDATION ->
                        Sql.first(database, COMMENDATION, this::confirmed, request.sourceId(), workerId);
                };
        return found.orElseThrow(() -> RestorationSource.refused("restoration-source-unknown"));
    }

    private static RestorationSource passed(ResultSet row) throws SQLException {
        return new RestorationSource(row.getBoolean("stands"), Sql.date(row, "earned_on"));
    }

    private RestorationSource confirmed(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("confirmed_at", OffsetDateTime.class);
        return new RestorationSource(
                row.getBoolean("stands"),
                at == null ? null : at.atZoneSameInstant(clock.zone()).toLocalDate());
    }
}
