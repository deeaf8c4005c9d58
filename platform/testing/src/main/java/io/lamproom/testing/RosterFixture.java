package io.lamproom.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A mine of a test's own, as member-service would publish it: an office and two lines, each a section of two teams under
 * a branch, with a holder for every position. Everything is in force from {@link #SINCE} on, and the mine is live from
 * {@link #LIVE_FROM}.
 *
 * <pre>{@code
 * RosterFixture mine = RosterFixture.create();
 * mine.publish();
 * mine.awaitReplica(dataSource);
 * }</pre>
 */
public final class RosterFixture {

    public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    public static final LocalDate LIVE_FROM = LocalDate.of(2025, 1, 1);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 18;

    /** A worker of the mine. */
    public record Person(UUID id, String staffNo, String name) {}

    /**
     * A section with its branch and people. Secretary and committee member, head, manager and clerk have no team; team
     * leader, watch, member and worker are in the first.
     *
     * @param secretary a Party member, like the committee member and {@code member}
     * @param worker holds no position and is no Party member
     */
    public record Line(
            UUID branchId,
            UUID sectionId,
            UUID teamId,
            UUID otherTeamId,
            Person secretary,
            Person committeeMember,
            Person sectionHead,
            Person teamLeader,
            Person functionalManager,
            Person attendanceClerk,
            Person massSafetyWatch,
            Person member,
            Person worker,
            List<Person> more) {

        /** Who holds the position that a token's role speaks of; for a role without one, the plain worker. */
        public Person holderOf(String role) {
            return switch (role) {
                case "branch-secretary" -> secretary;
                case "branch-committee" -> committeeMember;
                case "section-head" -> sectionHead;
                case "team-leader" -> teamLeader;
                case "functional-manager" -> functionalManager;
                case "attendance-clerk" -> attendanceClerk;
                case "mass-safety-watch" -> massSafetyWatch;
                default -> worker;
            };
        }
    }

    private final UUID mineId = Ids.next();
    private final UUID officeId = Ids.next();
    private final UUID mineBranchId = Ids.next();
    private final String code;
    private final RosterStates states = new RosterStates(mineId);
    private final RosterAggregates aggregates = new RosterAggregates(mineId);
    private final Map<YearMonth, UUID> periods = new HashMap<>();
    private final Line first;
    private final Line second;
    private final Person leaver;
    private int staffNo = 100_000;

    private RosterFixture(int more) {
        code = "T" + mineId.toString().substring(24);
        unit(mineId, null, "MINE", code, "试验煤矿", true);
        unit(officeId, mineId, "DEPARTMENT", "office", "机关", false);
        branch(mineBranchId, null, "GENERAL_BRANCH", "general", "机关党总支", mineId);
        first = line(1, "综采一队", more);
        second = line(2, "掘进一队", more);
        leaver = person("离职", null, null, null);
        change(leaver.id(), worker -> worker.put("status", "LEFT").put("leftOn", LIVE_FROM.toString()));
        YearMonth month = YearMonth.now(ZONE).minusMonths(MONTHS_BACK);
        for (int i = 0; i <= MONTHS_BACK + MONTHS_AHEAD; i++) {
            UUID id = Ids.next();
            periods.put(month.plusMonths(i), id);
            aggregates.add("period", states.period(id, month.plusMonths(i)));
        }
    }

    /** A new mine with nine people in each line. */
    public static RosterFixture create() {
        return new RosterFixture(0);
    }

    /** A new mine with so many more plain workers in each line, in its two teams by turns. */
    public static RosterFixture withMore(int workers) {
        return new RosterFixture(workers);
    }

    public UUID mineId() {
        return mineId;
    }

    /** The mine's code, as tokens claim it. */
    public String code() {
        return code;
    }

    /** The department in the office; the functional managers are assigned to it, and no branch but the mine's covers it. */
    public UUID officeId() {
        return officeId;
    }

    /** The branch that covers the mine, and so whatever no nearer one covers. */
    public UUID mineBranchId() {
        return mineBranchId;
    }

    public Line first() {
        return first;
    }

    public Line second() {
        return second;
    }

    /** Someone who has left: known, with no assignment and no position. */
    public Person leaver() {
        return leaver;
    }

    public UUID periodId(YearMonth month) {
        return periods.get(month);
    }

    /** Every worker of the mine. */
    public List<UUID> workerIds() {
        return aggregates.ids("worker");
    }

    /** Changes an aggregate's state and raises its version; published with the next {@link #publish()}. */
    public RosterFixture change(UUID id, Consumer<ObjectNode> change) {
        aggregates.change(id, change);
        return this;
    }

    /** Ends a worker's primary assignment on a date and begins one in another team of this mine on the same date. */
    public RosterFixture transfer(Person person, UUID sectionId, UUID teamId, LocalDate on) {
        return change(person.id(), worker -> {
            ArrayNode assignments = worker.withArray("/assignments");
            ((ObjectNode) assignments.get(assignments.size() - 1)).put("to", on.toString());
            assignments.add(states.assignment(sectionId, teamId, on));
        });
    }

    /** Sets the holidays of a year: each day with HOLIDAY or WORKDAY. */
    public RosterFixture holidays(int year, Map<LocalDate, String> days) {
        aggregates.add("holiday-calendar", states.holidayCalendar(Ids.next(), year, days));
        return this;
    }

    /** Lends a worker on the days [from, to); the primary assignment stays. */
    public RosterFixture lend(Person person, UUID sectionId, UUID teamId, LocalDate from, LocalDate to) {
        return change(
                person.id(),
                worker -> worker.withArray("/assignments")
                        .add(states.assignment(sectionId, teamId, from)
                                .put("kind", "LOAN")
                                .put("to", to == null ? null : to.toString())));
    }

    /** Erases a worker: one more version without any personal field, but with what figures are counted by. */
    public RosterFixture erase(Person person) {
        return change(person.id(), worker -> {
            List<String> personal = new ArrayList<>();
            worker.fieldNames().forEachRemaining(personal::add);
            personal.removeAll(List.of(
                    "id",
                    "mineId",
                    "employmentForm",
                    "status",
                    "hiredOn",
                    "leftOn",
                    "assignments",
                    "memberships",
                    "erased"));
            personal.forEach(worker::putNull);
            worker.put("erased", true);
        });
    }

    /** The newest event of every aggregate. */
    public List<EventEnvelope> events() {
        return aggregates.events();
    }

    /** The newest event of one aggregate. */
    public EventEnvelope event(UUID id) {
        return aggregates.event(id);
    }

    /** Sends the newest event of every aggregate to the test's broker. */
    public RosterFixture publish() {
        publish(events());
        return this;
    }

    /** Sends events to the test's broker, in this order. */
    public static void publish(List<EventEnvelope> events) {
        TestEvents.publish(Topic.ROSTER, events);
    }

    /** Waits until the service's roster replica holds this mine as it is now. */
    public RosterFixture awaitReplica(DataSource dataSource) {
        aggregates.awaitReplica(dataSource);
        return this;
    }

    private Line line(int number, String name, int more) {
        UUID section = Ids.next();
        UUID team = Ids.next();
        UUID otherTeam = Ids.next();
        UUID branch = Ids.next();
        unit(section, mineId, "SECTION", "S" + number, name, true);
        unit(team, section, "TEAM", "S" + number + "-1", name + "一班", true);
        unit(otherTeam, section, "TEAM", "S" + number + "-2", name + "二班", true);
        branch(branch, mineBranchId, "BRANCH", "B" + number, name + "党支部", section);
        Person secretary = person("书记", section, null, branch);
        Person committeeMember = person("委员", section, null, branch);
        Person head = person("队长", section, null, null);
        Person leader = person("班长", section, team, null);
        Person manager = person("副矿长", officeId, null, null);
        Person clerk = person("考勤员", section, null, null);
        Person watch = person("群监员", section, team, null);
        Person member = person("党员", section, team, branch);
        Person worker = person("工人", section, team, null);
        position(secretary, "BRANCH_SECRETARY", "BRANCH", branch);
        position(committeeMember, "COMMITTEE_MEMBER", "BRANCH", branch);
        position(head, "SECTION_HEAD", "SECTION", section);
        position(leader, "TEAM_LEADER", "TEAM", team);
        position(manager, "FUNCTIONAL_MANAGER", "SECTION", section);
        List<Person> others = new ArrayList<>();
        for (int i = 0; i < more; i++) {
            others.add(person("工人" + i, section, i % 2 == 0 ? team : otherTeam, null));
        }
        return new Line(
                branch,
                section,
                team,
                otherTeam,
                secretary,
                committeeMember,
                head,
                leader,
                manager,
                clerk,
                watch,
                member,
                worker,
                List.copyOf(others));
    }

    private void unit(UUID id, UUID parentId, String kind, String unitCode, String name, boolean underground) {
        aggregates.add("unit", states.unit(id, parentId, kind, unitCode, name, underground));
    }

    private void branch(UUID id, UUID parentId, String kind, String branchCode, String name, UUID covered) {
        aggregates.add("branch", states.branch(id, parentId, kind, branchCode, name, covered));
    }

    private Person person(String name, UUID section, UUID team, UUID relationBranch) {
        Person person = new Person(Ids.next(), Integer.toString(++staffNo), name + staffNo);
        aggregates.add("worker", states.worker(person, section, team, relationBranch));
        return person;
    }

    private void position(Person person, String kind, String nodeKind, UUID node) {
        states.position(aggregates.state(person.id()), kind, nodeKind, node);
    }
}
