package io.lamproom.conduct.attendance;

import io.lamproom.conduct.access.WorkersInReach;
import io.lamproom.conduct.attendance.AttendanceRate.Counts;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Computes a rate from the two books, as they were known at an instant; of a node that the caller reaches whole. */
@ApplicationScoped
class ReadRate {

    private static final int MOST_DAYS = 400;

    private static final String COUNTS = """
            select count(distinct worker_id) filter (where outcome in ('WORKED', 'MISSED')) as people,
                   count(*) filter (where outcome = 'WORKED') as worked,
                   count(*) filter (where outcome = 'EXCUSED') as excused,
                   count(*) filter (where outcome = 'MISSED') as missed,
                   count(*) filter (where outcome = 'OPEN') as open
            from judged
            """;

    private final CallerContext context;
    private final Roster roster;
    private final WorkersInReach workersInReach;
    private final BusinessClock clock;
    private final DataSource database;

    ReadRate(
            CallerContext context,
            Roster roster,
            WorkersInReach workersInReach,
            BusinessClock clock,
            DataSource database) {
        this.context = context;
        this.roster = roster;
        this.workersInReach = workersInReach;
        this.clock = clock;
        this.database = database;
    }

    AttendanceRate read(RateNode node, UUID id, LocalDate from, LocalDate to, LocalDate asOf) {
        if (to.isBefore(from)) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("to", "to-before-from"));
        }
        if (from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("to", "attendance-rate-too-long", MOST_DAYS));
        }
        if (!within(context.reach(), node, id)) {
            throw new Refusal.NotFound();
        }
        return AttendanceRate.of(node, id, from, to, asOf, counts(node, id, from, to, asOf), seesPersons(node, id));
    }

    private Counts counts(RateNode node, UUID id, LocalDate from, LocalDate to, LocalDate asOf) {
        Instant known = asOf == null
                ? clock.now()
                : asOf.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        OffsetDateTime at = known.atOffset(ZoneOffset.UTC);
        return Sql.first(
                        database,
                        ShiftOutcomes.of(node, COUNTS),
                        row -> new Counts(
                                row.getLong("people"),
                                row.getLong("worked"),
                                row.getLong("excused"),
                                row.getLong("missed"),
                                row.getLong("open")),
                        at,
                        at,
                        id,
                        from,
                        to,
                        at,
                        at)
                .orElseThrow();
    }

    private boolean within(Reach reach, RateNode node, UUID id) {
        return switch (node) {
            case MINE -> reach.covers(Node.MINE, id);
            case WORKER -> workersInReach.coversToday(reach, id);
            case BRANCH -> reach.covers(Node.BRANCH, id) || covers(reach, Node.MINE, mineOfBranch(id));
            case SECTION -> reach.covers(Node.SECTION, id) || covers(reach, Node.MINE, unit(id, Unit::mineId));
            case TEAM ->
                reach.covers(Node.TEAM, id)
                        || covers(reach, Node.SECTION, unit(id, Unit::parentId))
                        || covers(reach, Node.MINE, unit(id, Unit::mineId));
        };
    }

    private static boolean covers(Reach reach, Node node, Optional<UUID> id) {
        return id.filter(each -> reach.covers(node, each)).isPresent();
    }

    private Optional<UUID> unit(UUID id, Function<Unit, UUID> part) {
        return roster.unit(id).map(part);
    }

    private Optional<UUID> mineOfBranch(UUID id) {
        return Sql.first(
                database,
                "select mine_id from platform.roster_branch where id = ? and mine_id is not null",
                row -> Sql.id(row, "mine_id"),
                id);
    }

    /** Who may read the days themselves sees the persons. */
    private boolean seesPersons(RateNode node, UUID id) {
        return Arrays.stream(AttendanceAccess.OFFICERS)
                        .anyMatch(context.caller().roles()::contains)
                || node == RateNode.WORKER && context.reach().covers(Node.WORKER, id);
    }
}
