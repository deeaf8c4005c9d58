package io.lamproom.roster;

import io.lamproom.platform.consumer.CatchUp;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable;
import io.lamproom.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What this service knows of the roster: people, units, branches and periods as member-service published them.
 * It may be a moment behind; {@link #behind()} tells. Reads join the caller's transaction.
 */
@ApplicationScoped
public class Roster {

    static final String CONSUMER = "roster";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private static final String WORKER = """
            select id, mine_id, person_id, staff_no, name, employment_form, employer, status, hired_on, left_on, erased
            from platform.roster_worker
            """;

    private static final String UNIT = "select id, mine_id, parent_id, kind, code, name from platform.roster_unit ";

    private final DataSource dataSource;
    private final Mines mines;
    private final CatchUp catchUp;

    Roster(DataSource dataSource, Mines mines, CatchUp catchUp) {
        this.dataSource = dataSource;
        this.mines = mines;
        this.catchUp = catchUp;
    }

    /** A worker, erased ones included. */
    public Optional<Worker> worker(UUID id) {
        return Sql.first(dataSource, WORKER + "where id = ?", Roster::readWorker, id);
    }

    /** All employments in its mine of the person whose employment this is; of an erased worker that one. */
    public List<Worker> ofSamePerson(Worker worker) {
        return worker.personId() == null
                ? List.of(worker)
                : Sql.list(
                        dataSource,
                        WORKER + "where person_id = ? and mine_id = ? order by hired_on, id",
                        Roster::readWorker,
                        worker.personId(),
                        worker.mineId());
    }

    /** Many workers at once; who is unknown is missing from the answer. */
    public Map<UUID, Worker> workers(Collection<UUID> ids) {
        Map<UUID, Worker> found = new HashMap<>();
        Sql.list(dataSource, WORKER + "where id = any(?::uuid[])", Roster::readWorker, ids)
                .forEach(worker -> found.put(worker.id(), worker));
        return found;
    }

    public Optional<Worker> byStaffNo(UUID mineId, String staffNo) {
        return Sql.first(
                dataSource, WORKER + "where mine_id = ? and staff_no = ?", Roster::readWorker, mineId, staffNo);
    }

    /** Many staff numbers of one mine at once; which are unknown is missing from the answer. */
    public Map<String, Worker> byStaffNos(UUID mineId, Collection<String> staffNos) {
        Map<String, Worker> found = new HashMap<>();
        Sql.list(
                        dataSource,
                        WORKER + "where mine_id = ? and staff_no = any(?::text[])",
                        Roster::readWorker,
                        mineId,
                        staffNos)
                .forEach(worker -> found.put(worker.staffNo(), worker));
        return found;
    }

    /** The workers of a mine who have one of these names; several may have the same. */
    public List<Worker> named(UUID mineId, Collection<String> names) {
        return Sql.list(
                dataSource, WORKER + "where mine_id = ? and name = any(?::text[])", Roster::readWorker, mineId, names);
    }

    /** Where a worker belonged on a date; empty for who is unknown, erased, or had no primary assignment then. */
    public Optional<Standing> at(UUID workerId, LocalDate date) {
        return find(workerId, date).filter(standing -> standing.unitId() != null);
    }

    /** Where many workers belonged, each on a date of its own; without those for whom {@link #at} is empty. */
    public Map<AskedStanding, Standing> at(Collection<AskedStanding> asked) {
        List<UUID> workers = asked.stream().map(AskedStanding::workerId).toList();
        List<LocalDate> dates = asked.stream().map(AskedStanding::on).toList();
        Map<AskedStanding, Standing> found = new HashMap<>();
        for (Standing standing : Sql.list(dataSource, Standings.MANY, Standings::read, workers, dates)) {
            if (standing.unitId() != null) {
                found.put(new AskedStanding(standing.workerId(), standing.on()), standing);
            }
        }
        return found;
    }

    /**
     * Where a worker belonged on a date, for a write that names them.
     *
     * @param pointer the field that names the worker, such as {@code /workerId}
     * @throws Refusal {@code worker-unknown} or {@code roster-behind} for who is not known here, {@code
     *     worker-not-assigned} for who had no primary assignment on that date
     */
    public Standing standing(UUID workerId, LocalDate date, String pointer) {
        Standing standing = find(workerId, date).orElseThrow(() -> workerUnknown(pointer));
        if (standing.unitId() == null) {
            throw new Refusal.RuleBroken("worker-not-assigned", date).at(pointer);
        }
        return standing;
    }

    /**
     * The same for a worker of one mine: who belongs to another is as unknown as who does not exist.
     *
     * @throws Refusal as {@link #standing(UUID, LocalDate, String)}
     */
    public Standing standing(UUID mineId, UUID workerId, LocalDate date, String pointer) {
        Standing standing = standing(workerId, date, pointer);
        if (!standing.mineId().equals(mineId)) {
            throw workerUnknown(pointer);
        }
        return standing;
    }

    /**
     * Where a section, department, contractor or team of a mine belonged on a date, for a write that names it.
     *
     * @param pointer the field that names the unit, such as {@code /unitId}
     * @throws Refusal {@code unit-unknown} or {@code roster-behind} for one that the mine did not have on that date
     */
    public UnitStanding unit(UUID mineId, UUID unitId, LocalDate date, String pointer) {
        return unit(mineId, unitId, date).orElseThrow(() -> unknown("unit-unknown", pointer, behind()));
    }

    /** The same for a unit that is only looked up; empty where the mine did not have it on that date. */
    public Optional<UnitStanding> unit(UUID mineId, UUID unitId, LocalDate date) {
        return Sql.first(dataSource, Standings.UNIT, Standings::readUnit, unitId, date)
                .filter(unit -> unit.mineId().equals(mineId));
    }

    /**
     * Why a write that names a worker not known here is refused: there is none (422), or this service may not have
     * heard of them yet (503, to be tried again).
     */
    public Refusal workerUnknown(String pointer) {
        return workerUnknown(pointer, behind());
    }

    /** The same for one of many writes, for all of which it was asked once whether this service is {@link #behind()}. */
    public Refusal workerUnknown(String pointer, boolean behind) {
        return unknown("worker-unknown", pointer, behind);
    }

    private static Refusal unknown(String code, String pointer, boolean behind) {
        return behind
                ? new Refusal.Unavailable("roster-behind", RETRY_AFTER)
                : new Refusal.RuleBroken(code).at(pointer);
    }

    /** Whether this service was not, within the last two seconds, at the end of the roster's topic. */
    public boolean behind() {
        return !catchUp.atEnd(CONSUMER, Topic.ROSTER);
    }

    /** A unit of any kind, closed ones included. */
    public Optional<Unit> unit(UUID id) {
        return Sql.first(dataSource, UNIT + "where id = ?", Roster::readUnit, id);
    }

    /** The sections, departments, contractors and teams of a mine, closed ones included. */
    public List<Unit> units(UUID mineId) {
        return Sql.list(
                dataSource,
                UNIT + "where mine_id = ? and kind in ('SECTION', 'DEPARTMENT', 'CONTRACTOR', 'TEAM')",
                Roster::readUnit,
                mineId);
    }

    public Optional<Mine> mine(UUID id) {
        return mines.byId(id);
    }

    /** All mines that are known here. */
    public List<UUID> mineIds() {
        return Sql.list(
                dataSource, "select id from platform.roster_unit where kind = 'MINE'", row -> Sql.id(row, "id"));
    }

    public Optional<Mine> mineByCode(String code) {
        return mines.byCode(code);
    }

    /** The shifts a mine worked by on a date. */
    public Optional<ShiftTable> shiftTable(UUID mineId, LocalDate date) {
        return mines.shiftTable(mineId, date);
    }

    /** The accounting period a date falls in; empty if the mine has published none. */
    public Optional<Period> period(UUID mineId, LocalDate date) {
        return Sql.first(dataSource, """
                select id, month, valid_from, valid_to, closed_at from platform.roster_period
                where mine_id = ? and valid_from <= ? and ? < valid_to
                order by valid_from desc limit 1
                """, row -> Standings.period(row, Sql.id(row, "id"), mineId), mineId, date, date);
    }

    /** The accounting period of this name; empty if the mine has not published it. */
    public Optional<Period> period(UUID mineId, YearMonth month) {
        return Sql.first(
                dataSource, """
                select id, month, valid_from, valid_to, closed_at from platform.roster_period
                where mine_id = ? and month = ? order by valid_from desc limit 1
                """, row -> Standings.period(row, Sql.id(row, "id"), mineId), mineId, month.toString());
    }

    /** The working days of a mine: Monday to Friday in years for which it has published no calendar. */
    public WorkingDays workingDays(UUID mineId) {
        return mines.workingDays(mineId);
    }

    private Optional<Standing> find(UUID workerId, LocalDate date) {
        return Sql.first(dataSource, Standings.ONE, Standings::read, workerId, date);
    }

    private static Unit readUnit(ResultSet row) throws SQLException {
        return new Unit(
                Sql.id(row, "id"),
                Sql.id(row, "mine_id"),
                Sql.id(row, "parent_id"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("name"));
    }

    private static Worker readWorker(ResultSet row) throws SQLException {
        return new Worker(
                Sql.id(row, "id"),
                Sql.id(row, "mine_id"),
                Sql.id(row, "person_id"),
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("employment_form"),
                row.getString("employer"),
                row.getString("status"),
                Sql.date(row, "hired_on"),
                Sql.date(row, "left_on"),
                row.getBoolean("erased"));
    }
}
