package io.lamproom.member.people;

import io.lamproom.member.coverage.Coverages;
import io.lamproom.member.coverage.CoveredReach;
import io.lamproom.member.unit.Unit;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Workers within a reach: of the mine, or by the section, team or covering branch of the assignment in force today, or
 * the caller alone.
 */
@ApplicationScoped
public class WorkerRepository implements PanacheRepositoryBase<Worker, UUID> {

    private static final String HOLDING = """
            exists (select 1 from assignment held where held.worker_id = w.id and held.post = ?
              and held.valid_from <= ? and coalesce(held.valid_to, 'infinity') > ?)""";

    private static final String PERSON = "w.person_id in (select p.id from person p where p.mine_id = w.mine_id and ";

    /** Known before the scan begins, so that a few bearers are looked up and not waited for along the staff numbers. */
    private static final String FEW_PERSONS = """
            w.person_id = any (array(select p.id from person p
              where p.mine_id = any (cast(? as uuid[])) and\s""";

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    private static final String SUSPENDED = """
            exists (select 1 from suspension s
              where s.worker_id = w.id and daterange(s.valid_from, s.valid_to) @> cast(? as date))""";

    private final Coverages coverages;
    private final BusinessClock clock;
    private final Lists lists;
    private final WorkerSummaries summaries;

    WorkerRepository(Coverages coverages, BusinessClock clock, Lists lists, WorkerSummaries summaries) {
        this.coverages = coverages;
        this.clock = clock;
        this.lists = lists;
        this.summaries = summaries;
    }

    public Optional<Worker> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(worker -> isReached(reach, worker));
    }

    /** The worker, whose employment nobody ends before the transaction ends. */
    public Optional<Worker> findHeld(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).filter(worker -> isReached(reach, worker));
    }

    /** Workers of a mine by their staff numbers. */
    public List<Worker> findByStaffNos(Reach reach, UUID mineId, Set<String> staffNos) {
        return reach.covers(Node.MINE, mineId)
                ? list("from Worker w join fetch w.person where w.mineId = ?1 and w.staffNo in ?2", mineId, staffNos)
                : List.of();
    }

    /** Every employment of a person, of which those in reach. */
    public List<Worker> ofPerson(Reach reach, Person person) {
        return list("person = ?1 order by hiredOn", person).stream()
                .filter(worker -> isReached(reach, worker))
                .toList();
    }

    /** Every employment of the person of a worker in reach, for what concerns the person as a whole. */
    public List<Worker> ofSamePerson(Reach reach, Worker worker) {
        return isReached(reach, worker) ? list("person = ?1 order by hiredOn", worker.person()) : List.of();
    }

    /**
     * The employments in other mines of the group that these go on from: their days are handed over with the person, all
     * else only within a reach of its own.
     */
    List<Worker> continued(List<Worker> employments) {
        List<Worker> continued = new ArrayList<>();
        for (Worker employment : employments) {
            UUID before = employment.continues();
            while (before != null) {
                Worker worker = findById(before);
                continued.add(worker);
                before = worker.continues();
            }
        }
        return continued;
    }

    /** The workers of the mine with an assignment to this very unit on some day from {@code day} on. */
    List<Worker> inUnitFrom(Reach reach, Unit unit, LocalDate day) {
        return reach.covers(Node.MINE, unit.mineId())
                ? list(
                        "select distinct w from Worker w join fetch w.person join w.assignments a where a.unitId = ?1"
                                + " and (a.validity.validTo is null or a.validity.validTo > ?2) order by w.id",
                        unit.id(),
                        day)
                : List.of();
    }

    /** Gives the worker its next version at once, since a part of it is about to change. */
    public void raise(Worker worker) {
        getEntityManager().lock(worker, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }

    public Page<Worker> page(Reach reach, WorkerFilter filter, PageRequest request) {
        Scan scan = scan(reach, filter, dayOf(filter));
        return lists.page(
                scan.query(),
                scan.nodes(),
                request,
                ids -> list("from Worker w join fetch w.person where w.id in ?1", ids),
                Worker::id);
    }

    Page<WorkerSummary> summaries(Reach reach, WorkerFilter filter, PageRequest request) {
        LocalDate day = dayOf(filter);
        Scan scan = scan(reach, filter, day);
        return lists.page(
                scan.query(),
                scan.nodes(),
                request,
                ids -> filter.on() == null ? summaries.today(ids, day) : summaries.asOf(ids, day),
                WorkerSummary::id);
    }

    private LocalDate dayOf(WorkerFilter filter) {
        return filter.on() == null ? clock.today() : filter.on();
    }

    private Scan scan(Reach reach, WorkerFilter filter, LocalDate day) {
        CoveredReach covered = coverages.resolve(reach, day);
        Scan scan = narrowest(covered, filter, day);
        scan.query().id("w.id").sortedBy("w.staff_no", "text", false).where("not w.erased");
        if (filter.on() == null) {
            scan.query().where("w.status = ?", filter.status());
        } else {
            inStatus(scan.query(), filter.status(), day);
        }
        if (filter.post() != null) {
            scan.query().whereAll(HOLDING, filter.post(), day, day).plannedForItsValues();
        }
        begins(scan, filter.text());
        return scan;
    }

    /** The nodes that are scanned, and the query over the tables that it takes. */
    private record Scan(KeysetQuery query, Reach nodes) {}

    /** The narrowest of what is asked for and what is in reach is scanned, the other is a condition. */
    private Scan narrowest(CoveredReach covered, WorkerFilter filter, LocalDate day) {
        boolean wholeMine = !covered.mines().isEmpty();
        if (wholeMine && filter.branch() == null && filter.unit() == null) {
            return new Scan(
                    KeysetQuery.from("worker w").reach(Node.MINE, "w.mine_id"), Reach.of(Node.MINE, covered.mines()));
        }
        KeysetQuery query = placed(day).reach(Node.SECTION, "a.section_id").reach(Node.TEAM, "a.team_id");
        except(query, covered);
        if (filter.branch() == null && filter.unit() == null) {
            return new Scan(query, covered.scanned());
        }
        if (wholeMine) {
            query.where("w.mine_id = any (cast(? as uuid[]))", CoveredReach.array(covered.mines()));
        } else {
            within(query, covered);
        }
        return new Scan(query, asked(query, filter, day));
    }

    private Reach asked(KeysetQuery query, WorkerFilter filter, LocalDate day) {
        if (filter.branch() == null) {
            Set<UUID> unit = Set.of(filter.unit());
            return new Reach(Map.of(Node.SECTION, unit, Node.TEAM, unit));
        }
        query.where("? in (a.section_id, a.team_id)", filter.unit());
        CoveredReach branch = coverages.resolve(Reach.of(Node.BRANCH, Set.of(filter.branch())), day);
        except(query, branch);
        return branch.scanned();
    }

    void add(Worker worker) {
        persist(worker);
    }

    private boolean isReached(Reach reach, Worker worker) {
        if (reach.covers(Node.MINE, worker.mineId()) || reach.covers(Node.WORKER, worker.id())) {
            return true;
        }
        LocalDate today = clock.today();
        return worker.assignmentOn(today)
                .filter(a -> coverages.resolve(reach, today).covers(worker.mineId(), a.sectionId(), a.teamId()))
                .isPresent();
    }

    /** Workers with the place that has command of them today: what a section has is few enough to be sorted. */
    private static KeysetQuery placed(LocalDate today) {
        return KeysetQuery.from("assignment a join worker w on w.id = a.worker_id")
                .where("a.kind in ('PRIMARY', 'LOAN')")
                .where("a.valid_from <= ?", today)
                .where("coalesce(a.valid_to, 'infinity') > ?", today)
                .where("""
                        (a.kind = 'LOAN' or not exists (select 1 from assignment l
                          where l.worker_id = a.worker_id and l.kind = 'LOAN'
                            and daterange(l.valid_from, l.valid_to) @> cast(? as date)))""", today);
    }

    private static void within(KeysetQuery query, CoveredReach covered) {
        query.where("cast(? as uuid[]) && array[a.section_id, a.team_id]", CoveredReach.array(covered.units()));
    }

    private static void except(KeysetQuery query, CoveredReach covered) {
        if (!covered.exceptTeams().isEmpty()) {
            query.where(
                    "(a.team_id is null or a.team_id <> all (cast(? as uuid[])))",
                    CoveredReach.array(covered.exceptTeams()));
        }
    }

    /** As it was on a day: employed, at work or not; or no more, and for which reason. */
    private static void inStatus(KeysetQuery query, WorkerStatus status, LocalDate day) {
        if (status != null && status.isEnd()) {
            query.where("w.status = ?", status).where("w.left_on <= ?", day);
            return;
        }
        query.where("w.hired_on <= ?", day).where("coalesce(w.left_on, 'infinity') > ?", day);
        if (status != null) {
            query.where(status == WorkerStatus.SUSPENDED ? SUSPENDED : "not " + SUSPENDED, day);
        }
    }

    /** A text with a digit is a staff number, one of letters initials, any other a name. */
    private static void begins(Scan scan, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        String begin = text.strip();
        scan.query().plannedForItsValues();
        if (begin.codePoints().anyMatch(Character::isDigit)) {
            scan.query().where("w.staff_no like ?", pattern(begin));
        } else if (LETTERS.matcher(begin).matches()) {
            named(scan, "p.name_initials like ?", pattern(begin.toLowerCase(Locale.ROOT)), begin.length() > 2);
        } else {
            named(scan, "p.name like ?", pattern(begin), begin.codePointCount(0, begin.length()) > 1);
        }
    }

    /**
     * @param few whether so much of a name is asked for that few of a mine bear it; of those of a family name the first
     *     page is soon found along the staff numbers
     */
    private static void named(Scan scan, String condition, String pattern, boolean few) {
        Set<UUID> mines = scan.nodes().of(Node.MINE);
        if (few && !mines.isEmpty()) {
            scan.query().whereAll(FEW_PERSONS + condition + "))", CoveredReach.array(mines), pattern);
        } else {
            scan.query().where(PERSON + condition + ")", pattern);
        }
    }

    private static String pattern(String begin) {
        return begin.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
