package io.lamproom.conduct;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A mine of a test's own with a catalogue, and the people who deal with violations there. */
public final class ConductMine {

    public static final String SERIOUS = "YS-012";
    public static final String GENERAL = "YS-013";
    public static final String IRREGULAR = "YS-014";
    public static final LocalDate CATALOGUE_FROM = LocalDate.of(2024, 1, 1);

    /** A confirmation that stands beside another record of what may be the same act. */
    public static final Map<String, Object> ANOTHER_ACT =
            Map.of("separateAct", true, "note", "Minutes later, at the other belt.");

    private final RosterFixture roster;

    private ConductMine(RosterFixture roster) {
        this.roster = roster;
    }

    /** Publishes a mine, waits until the service knows it, and gives it three behaviours. */
    public static ConductMine open(DataSource dataSource) {
        ConductMine mine = new ConductMine(RosterFixture.create().publish().awaitReplica(dataSource));
        mine.addBehaviour(SERIOUS, "SERIOUS", 8);
        mine.addBehaviour(GENERAL, "GENERAL", 4);
        mine.addBehaviour(IRREGULAR, "IRREGULAR", 0);
        return mine;
    }

    /** The same where the three shifts begin at these times. */
    public static ConductMine openWithShifts(
            DataSource dataSource, String night, String morning, String afternoon, int nightOffset) {
        ConductMine mine = open(dataSource);
        mine.roster().change(mine.roster().mineId(), unit -> {
            ArrayNode shifts = ((ObjectNode) unit.at("/shiftTables/0")).putArray("shifts");
            shift(shifts, "NIGHT", night, morning, nightOffset);
            shift(shifts, "MORNING", morning, afternoon, 0);
            shift(shifts, "AFTERNOON", afternoon, night, 0);
        });
        mine.roster().publish().awaitReplica(dataSource);
        return mine;
    }

    private static void shift(ArrayNode shifts, String name, String start, String end, int offset) {
        shifts.addObject()
                .put("shift", name)
                .put("start", start)
                .put("end", end)
                .put("meetingBefore", 60)
                .put("punchWindow", 30)
                .put("businessDateOffset", offset);
    }

    public RosterFixture roster() {
        return roster;
    }

    /** The subject of a report unless a test names another. */
    public Person subject() {
        return roster.first().worker();
    }

    public RequestSpecification inspector() {
        return as(Tokens.of("safety-inspector").staffNo("900001"));
    }

    public RequestSpecification verifier() {
        return as(Tokens.of("safety-dept").staffNo("900002"));
    }

    public RequestSpecification confirmer() {
        return as(Tokens.of("safety-dept").staffNo("900003"));
    }

    /** A person of this mine. */
    public RequestSpecification as(Tokens tokens) {
        return authorised(tokens.mine(roster.code()));
    }

    public RequestSpecification as(String role, Person person) {
        return as(Tokens.of(role).staffNo(person.staffNo()));
    }

    public RequestSpecification program(String scope) {
        return authorised(Tokens.program(scope).mines(roster.code()));
    }

    private static RequestSpecification authorised(Tokens tokens) {
        return given().auth()
                .oauth2(tokens.sign())
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    /** A report that may be sent as it is. */
    public Map<String, Object> report() {
        return reportOf(subject(), SERIOUS, OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2)));
    }

    public Map<String, Object> reportOf(Person subject, String behaviour, OffsetDateTime occurredAt) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("workerId", subject.id().toString());
        report.put("behaviourCode", behaviour);
        report.put("occurredAt", occurredAt.toString());
        report.put("place", "2301 haulage roadway");
        report.put("description", "Crossed the moving belt.");
        return report;
    }

    /** Reports by the inspector. */
    public Recorded reported(Map<String, Object> report) {
        return Recorded.of(inspector().body(report).post("/api/v1/violations"));
    }

    public Recorded verified(Map<String, Object> report) {
        return post(verifier(), reported(report), "verification", "{}");
    }

    /** Beside whatever else stands of the same worker, behaviour and shift: tests report alike acts within minutes. */
    public Recorded confirmed(Map<String, Object> report) {
        return post(confirmer(), verified(report), "confirmation", ANOTHER_ACT);
    }

    /** Serves the notice of a confirmed record. */
    public Recorded served(Recorded confirmed) {
        return post(verifier(), confirmed, "notice", "{}");
    }

    /** Posts a transition that must succeed. */
    public static Recorded post(RequestSpecification by, Recorded record, String transition, Object body) {
        return Recorded.of(transition(by, record, transition, body));
    }

    public static Response transition(RequestSpecification by, Recorded record, String transition, Object body) {
        return by.header("If-Match", record.tag())
                .body(body)
                .post("/api/v1/violations/" + record.id() + "/" + transition);
    }

    /** A new underground place, for which the first line's section answers. */
    public String place() {
        return Recorded.of(verifier()
                        .body(Map.of(
                                "code",
                                "P-" + Ids.next().toString().substring(20),
                                "name",
                                "2301 haulage roadway",
                                "sectionId",
                                roster.first().sectionId().toString(),
                                "underground",
                                true))
                        .post("/api/v1/places"))
                .id();
    }

    private void addBehaviour(String code, String grade, int points) {
        verifier()
                .body(Map.of("code", code, "version", version(CATALOGUE_FROM, grade, points)))
                .post("/api/v1/behaviours")
                .then()
                .statusCode(201);
    }

    /** The body of a behaviour's version. */
    public static Map<String, Object> version(LocalDate from, String grade, int points) {
        return Map.of(
                "from",
                from.toString(),
                "nameZh",
                "跨越运行中的带式输送机",
                "nameEn",
                "Crossing a moving belt conveyor",
                "category",
                "RULE_BREAKING_OPERATION",
                "discipline",
                "TRANSPORT",
                "grade",
                grade,
                "points",
                points,
                "unitPoints",
                points == 0 ? 0 : 2);
    }

    /** The appeal of its subject. */
    public Recorded appealed(Recorded violation) {
        return Recorded.of(as("worker", subject())
                .body(Map.of("grounds", "The belt stood still."))
                .post("/api/v1/violations/" + violation.id() + "/appeal"));
    }

    /** By someone who took no part. */
    public void decide(Recorded appeal, Map<String, Object> decision) {
        as(Tokens.of("appeal-reviewer").staffNo("900008"))
                .header("If-Match", appeal.tag())
                .body(decision)
                .post("/api/v1/appeals/" + appeal.id() + "/decision")
                .then()
                .statusCode(200);
    }

    /** A decision that leaves a general violation of it. */
    public static Map<String, Object> regraded() {
        return Map.of(
                "outcome",
                "REGRADED",
                "reasons",
                "Nobody was in danger.",
                "grade",
                "GENERAL",
                "points",
                4,
                "unitPoints",
                2,
                "lostShifts",
                List.of());
    }

    /** By an authority; no shift was lost. */
    public static Map<String, Object> annulment() {
        return Map.of("document", "No. 9", "reason", "The order was lawful.", "lostShifts", List.of());
    }

    /** A record as it was last answered. */
    public record Recorded(String id, String tag) {

        public static Recorded of(Response answer) {
            if (answer.statusCode() != 201 && answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " " + answer.asString());
            }
            return new Recorded(answer.path("id"), answer.header("ETag"));
        }
    }
}
