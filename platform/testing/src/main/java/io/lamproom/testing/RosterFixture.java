package io.lamproom.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

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

    private record Aggregate(String type, UUID id, long version, ObjectNode state) {}

    private final UUID mineId = Ids.next();
    private final UUID officeId = Ids.next();
    private final UUID mineBranchId = Ids.next();
    private final String code;
    private final Map<UUID, Aggregate> aggregates = new LinkedHashMap<>();
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
            period(month.plusMonths(i));
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
        return aggregates.values().stream()
                .filter(aggregate -> aggregate.type().equals("worker"))
                .map(Aggregate::id)
                .toList();
    }

    /** Changes an aggregate's state and raises its version; published with the next {@link #publish()}. */
    public RosterFixture change(UUID id, Consumer<ObjectNode> change) {
        Aggregate old = aggregates.get(id);
        ObjectNode state = old.state().deepCopy();
        change.accept(state);
        aggregates.put(id, new Aggregate(old.type(), id, old.version() + 1, state));
        return this;
    }

    /** Ends a worker's primary assignment on a date and begins one in another team of this mine on the same date. */
    public RosterFixture transfer(Person person, UUID sectionId, UUID teamId, LocalDate on) {
        return change(person.id(), worker -> {
            ArrayNode assignments = worker.withArray("/assignments");
            ((ObjectNode) assignments.get(assignments.size() - 1)).put("to", on.toString());
            assignments.add(assignment(sectionId, teamId, on));
        });
    }

    /** Sets the holidays of a year: each day with HOLIDAY or WORKDAY. */
    public RosterFixture holidays(int year, Map<LocalDate, String> days) {
        UUID id = Ids.next();
        ObjectNode calendar = EventJson.MAPPER.createObjectNode();
        calendar.put("id", id.toString()).put("mineId", mineId.toString()).put("year", year);
        ArrayNode named = calendar.putArray("days");
        days.forEach((day, kind) ->
                named.addObject().put("day", day.toString()).put("kind", kind).put("name", "节假日"));
        add("holiday-calendar", id, calendar);
        return this;
    }

    /** Lends a worker on the days [from, to); the primary assignment stays. */
    public RosterFixture lend(Person person, UUID sectionId, UUID teamId, LocalDate from, LocalDate to) {
        return change(
                person.id(),
                worker -> worker.withArray("/assignments")
                        .add(assignment(sectionId, teamId, from)
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
        return aggregates.values().stream().map(this::event).toList();
    }

    /** The newest event of one aggregate. */
    public EventEnvelope event(UUID id) {
        return event(aggregates.get(id));
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
        Awaitility.await("the roster's replica")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> versions(dataSource),
                        replica -> aggregates.values().stream()
                                .allMatch(
                                        aggregate -> replica.getOrDefault(aggregate.id(), 0L) >= aggregate.version()));
        return this;
    }

    private Map<UUID, Long> versions(DataSource dataSource) throws SQLException {
        String sql = """
                select id, version from platform.roster_unit where mine_id = ?
                union all select id, version from platform.roster_branch where mine_id = ?
                union all select id, version from platform.roster_worker where mine_id = ?
                union all select id, version from platform.roster_period where mine_id = ?
                union all select id, version from platform.roster_holiday_calendar where mine_id = ?
                """;
        Map<UUID, Long> versions = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= 5; i++) {
                statement.setObject(i, mineId);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return versions;
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
        ObjectNode unit = EventJson.MAPPER.createObjectNode();
        unit.put("id", id.toString()).put("mineId", mineId.toString()).put("parentId", text(parentId));
        unit.put("kind", kind).put("code", unitCode).put("name", name).put("underground", underground);
        unit.put("from", SINCE.toString()).putNull("to").putNull("liveFrom").put("erased", false);
        ArrayNode shiftTables = unit.putArray("shiftTables");
        if (kind.equals("MINE")) {
            unit.put("liveFrom", LIVE_FROM.toString());
            ObjectNode table =
                    shiftTables.addObject().put("from", SINCE.toString()).putNull("to");
            ArrayNode shifts = table.putArray("shifts");
            shift(shifts, "NIGHT", "00:00", "08:00");
            shift(shifts, "MORNING", "08:00", "16:00");
            shift(shifts, "AFTERNOON", "16:00", "00:00");
        }
        add("unit", id, unit);
    }

    private static void shift(ArrayNode shifts, String name, String start, String end) {
        shifts.addObject()
                .put("shift", name)
                .put("start", start)
                .put("end", end)
                .put("meetingBefore", 60)
                .put("punchWindow", 30)
                .put("businessDateOffset", 0);
    }

    private void branch(UUID id, UUID parentId, String kind, String branchCode, String name, UUID covered) {
        ObjectNode branch = EventJson.MAPPER.createObjectNode();
        branch.put("id", id.toString()).put("mineId", mineId.toString()).put("parentId", text(parentId));
        branch.put("kind", kind).put("code", branchCode).put("name", name);
        branch.put("from", SINCE.toString()).putNull("to");
        branch.putArray("coverings")
                .addObject()
                .put("unitId", covered.toString())
                .put("from", SINCE.toString())
                .putNull("to");
        add("branch", id, branch);
    }

    private Person person(String name, UUID section, UUID team, UUID relationBranch) {
        Person person = new Person(Ids.next(), Integer.toString(++staffNo), name + staffNo);
        ObjectNode worker = EventJson.MAPPER.createObjectNode();
        worker.put("id", person.id().toString()).put("mineId", mineId.toString());
        worker.put("personId", Ids.next().toString());
        worker.put("staffNo", person.staffNo()).put("name", person.name());
        worker.put("employmentForm", "CONTRACT").putNull("employer").put("status", "ACTIVE");
        worker.put("hiredOn", SINCE.toString()).putNull("leftOn");
        ArrayNode assignments = worker.putArray("assignments");
        if (section != null) {
            assignments.add(assignment(section, team, SINCE));
        }
        worker.putArray("positions");
        ArrayNode memberships = worker.putArray("memberships");
        if (relationBranch != null) {
            memberships
                    .addObject()
                    .put("category", "FULL")
                    .put("relationBranchId", relationBranch.toString())
                    .put("from", SINCE.toString())
                    .putNull("to");
        }
        worker.put("erased", false);
        add("worker", person.id(), worker);
        return person;
    }

    private static ObjectNode assignment(UUID section, UUID team, LocalDate from) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("id", Ids.next().toString())
                .put("kind", "PRIMARY")
                .put("unitId", text(team == null ? section : team))
                .put("sectionId", text(section))
                .put("teamId", text(team))
                .put("post", team == null ? "管理" : "采煤机司机")
                .put("trade", team == null ? "管理" : "采煤")
                .put("underground", team != null)
                .put("from", from.toString())
                .putNull("to");
    }

    private void position(Person person, String kind, String nodeKind, UUID node) {
        ObjectNode worker = aggregates.get(person.id()).state();
        ObjectNode position = worker.withArray("/positions").addObject();
        position.put("id", Ids.next().toString()).put("kind", kind).put("nodeKind", nodeKind);
        position.putArray("nodeIds").add(node.toString());
        position.putNull("discipline").put("from", SINCE.toString()).putNull("to");
    }

    private void period(YearMonth month) {
        UUID id = Ids.next();
        ObjectNode period = EventJson.MAPPER.createObjectNode();
        period.put("id", id.toString()).put("mineId", mineId.toString()).put("month", month.toString());
        period.put("from", month.atDay(1).toString());
        period.put("to", month.plusMonths(1).atDay(1).toString());
        period.putNull("closedAt");
        periods.put(month, id);
        add("period", id, period);
    }

    private void add(String type, UUID id, ObjectNode state) {
        aggregates.put(id, new Aggregate(type, id, 1, state));
    }

    private EventEnvelope event(Aggregate aggregate) {
        return new EventEnvelope(
                Ids.next(),
                "/member",
                "io.lamproom.member." + aggregate.type() + ".changed.v1",
                aggregate.id().toString(),
                Instant.now(),
                "urn:lamproom:member:" + aggregate.type() + ":v1",
                mineId,
                aggregate.type(),
                aggregate.version(),
                null,
                null,
                "system:test",
                null,
                aggregate.state());
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
