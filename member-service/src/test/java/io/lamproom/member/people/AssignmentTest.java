package io.lamproom.member.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loans (借调) and concurrent posts (兼岗). */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AssignmentTest {

    @Inject
    BusinessClock clock;

    @Inject
    DataSource database;

    private TestMine mine;
    private String section;
    private String team;
    private String borrower;
    private Hired worker;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        borrower = mine.section("掘进一区");
        worker = mine.worker(team);
    }

    @Test
    void onTheDaysOfALoanTheBorrowingUnitHasCommandAndThePrimaryAssignmentStays() {
        lend(borrower, "2026-01-01", null)
                .statusCode(201)
                .body("kind", equalTo("LOAN"))
                .body("sectionId", equalTo(borrower));

        mine.hr()
                .get(worker.path())
                .then()
                .body("assignment.kind", equalTo("LOAN"))
                .body("assignment.sectionId", equalTo(borrower))
                .body("assignments.kind", contains("PRIMARY", "LOAN"))
                .body("assignments.to", contains(null, null))
                .body("version", equalTo(1));
    }

    @Test
    void reachGoesWithTheLoanAndComesBackWithItsEnd() {
        Hired lender = head(section);
        Hired borrowing = head(borrower);
        String loan =
                lend(borrower, "2026-01-01", null).statusCode(201).extract().path("id");

        reached(borrowing).body("items.id", contains(worker.id(), borrowing.id()));
        reached(lender).body("items.id", contains(lender.id()));
        as(borrowing).get(worker.path()).then().statusCode(200);
        as(lender).get(worker.path()).then().statusCode(404);

        end(loan, "2026-06-01").statusCode(200).body("to", equalTo("2026-06-01"));
        reached(borrowing).body("items.id", contains(borrowing.id()));
        as(lender).get(worker.path()).then().statusCode(200).body("assignment.unitId", equalTo(team));
    }

    @Test
    void aLoanWithinTheSectionShowsAWorkerOnce() {
        Hired head = head(section);
        lend(mine.team(section, "检修班"), "2026-01-01", null).statusCode(201);

        reached(head).body("items.id", contains(worker.id(), head.id())).body("total", equalTo(2));
    }

    @Test
    void aClerkOnLoanReachesTheBorrowingSection() {
        Hired mate = mine.worker(borrower);
        lend(borrower, "2026-01-01", null).statusCode(201);

        mine.as(Tokens.of("attendance-clerk").staffNo(worker.staffNo()))
                .get("/api/v1/workers")
                .then()
                .body("items.id", contains(worker.id(), mate.id()));
    }

    @Test
    void aWorkerIsLentToOneUnitAtATime() {
        lend(borrower, "2026-01-01", "2026-06-01").statusCode(201);

        lend(mine.section("掘进二区"), "2026-05-31", null).statusCode(409).body("code", equalTo("lent-once"));
        lend(mine.section("掘进三区"), "2026-06-01", null).statusCode(201);
    }

    @Test
    void aLoanToTheOwnUnitOrOutsideTheEmploymentIsRefused() {
        lend(team, "2026-01-01", null).statusCode(422).body("code", equalTo("loan-to-own-unit"));
        lend(borrower, "2021-02-28", null)
                .statusCode(422)
                .body("code", equalTo("assignment-beside-none"))
                .body("errors[0].pointer", equalTo("/from"));
        lend(borrower, "2026-02-01", "2026-02-01").statusCode(422).body("code", equalTo("end-before-start"));
        lend(mine.id(), "2026-02-01", null).statusCode(422).body("code", equalTo("unit-takes-no-workers"));
    }

    @Test
    void whatBeginsInAClosedPeriodIsRefused() {
        closePeriod();

        lend(borrower, "2026-09-25", null)
                .statusCode(422)
                .body("code", equalTo("period-closed"))
                .body("errors[0].pointer", equalTo("/from"));
        String loan =
                lend(borrower, "2026-09-26", null).statusCode(201).extract().path("id");
        end(loan, "2026-10-01").statusCode(200);
    }

    @Test
    void aConcurrentPostChangesNeitherPlaceNorReach() {
        Hired borrowing = head(borrower);

        addPost("兼职安全员", "2026-01-01").statusCode(201).body("kind", equalTo("CONCURRENT"));
        addPost("兼职安全员", "2026-03-01").statusCode(409).body("code", equalTo("post-held"));
        addPost("兼职瓦检员", "2026-03-01").statusCode(201);

        mine.hr()
                .get(worker.path())
                .then()
                .body("assignment.unitId", equalTo(team))
                .body("assignments", hasSize(3));
        reached(borrowing).body("items.id", contains(borrowing.id()));
    }

    @Test
    void aPrimaryAssignmentEndsByATransferOnly() {
        String primary = mine.hr().get(worker.path()).then().extract().path("assignments[0].id");

        end(primary, "2026-01-01").statusCode(422).body("code", equalTo("primary-ends-by-transfer"));
    }

    @Test
    void anEndedAssignmentIsNotEndedAgainLater() {
        String loan = lend(borrower, "2026-01-01", "2026-06-01")
                .statusCode(201)
                .extract()
                .path("id");

        end(loan, "2026-01-01").statusCode(422).body("code", equalTo("end-before-start"));
        end(loan, "2026-06-01").statusCode(409).body("code", equalTo("assignment-ended"));
        end(loan, "2026-03-01").statusCode(200).body("to", equalTo("2026-03-01"));
    }

    @Test
    void aTransferDuringALoanMovesThePrimaryAssignment() {
        lend(borrower, "2026-01-01", null).statusCode(201);
        String other = mine.section("机电队");

        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("unitId", other, "from", "2026-03-01"))
                .post(worker.path() + "/assignments")
                .then()
                .statusCode(201);

        mine.hr()
                .get(worker.path())
                .then()
                .body("assignment.sectionId", equalTo(borrower))
                .body("assignments.findAll { it.kind == 'PRIMARY' }.to", contains("2026-03-01", null))
                .body("assignments.findAll { it.kind == 'LOAN' }.to", contains((String) null));
    }

    @Test
    void everyAssignmentEndsWithTheEmployment() {
        lend(borrower, "2026-01-01", "2027-01-01").statusCode(201);
        addPost("兼职安全员", "2026-02-01").statusCode(201);

        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "RETIRED", "to", "2026-10-01"))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("assignments.to", contains("2026-10-01", "2026-10-01", "2026-10-01"));
        lend(borrower, "2026-11-01", null).statusCode(409).body("code", equalTo("worker-has-left"));
    }

    @Test
    void aUnitThatBorrowsPeopleIsNotClosed() {
        lend(borrower, "2026-01-01", null).statusCode(201);

        mine.hr()
                .header("If-Match", mine.etag("/api/v1/units/" + borrower))
                .body(Map.of("to", "2026-06-01"))
                .post("/api/v1/units/" + borrower + "/closure")
                .then()
                .statusCode(422)
                .body("code", equalTo("unit-has-workers"));
    }

    @Test
    void theDatabaseRefusesASecondLoanOnTheSameDay() {
        lend(borrower, "2026-01-01", null).statusCode(201);

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("""
                                insert into assignment (id, worker_id, kind, unit_id, section_id, underground, valid_from)
                                values (gen_random_uuid(), '%s', 'LOAN', '%s', '%s', true, '2026-11-01')
                                """.formatted(worker.id(), section, section));
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ex_assignment_worker_id_loan");
    }

    @Test
    void aSuspendedWorkerStaysEmployedAndComesBack() {
        suspend("2026-09-01").statusCode(200).body("status", equalTo("SUSPENDED"));
        suspend("2026-09-02").statusCode(409).body("code", equalTo("worker-suspended"));
        mine.hr().get(worker.path()).then().body("suspensions.basis", contains((String) null));
        mine.hr()
                .header("X-Access-Reason", "check of the paper")
                .get(worker.path())
                .then()
                .body("suspensions.basis", contains("人字〔2026〕12号"))
                .body("suspensions.from", contains("2026-09-01"));
        comeBack("2026-09-01").statusCode(422).body("code", equalTo("end-before-start"));

        comeBack("2026-10-01")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("version", equalTo(2))
                .body("assignment.unitId", equalTo(team));
        comeBack("2026-10-02").statusCode(409).body("code", equalTo("worker-not-suspended"));
        mine.hr()
                .get(worker.path() + "/history")
                .then()
                .body("items.findAll { it.kind == 'SUSPENSION' }.from", contains("2026-09-01"))
                .body("items.findAll { it.kind == 'SUSPENSION' }.to", contains("2026-10-01"));
        suspend("2026-09-30").statusCode(409).body("code", equalTo("suspended-once"));
    }

    @Test
    void suspensionAndReturnAreRecordedOnceTheyHaveBegun() {
        suspend(clock.today().plusDays(2).toString()).statusCode(422).body("code", equalTo("suspension-in-future"));
        suspend("2021-02-28").statusCode(422).body("code", equalTo("suspension-before-hire"));
        suspend("2026-09-01").statusCode(200);
        comeBack(clock.today().plusDays(2).toString()).statusCode(422).body("code", equalTo("return-in-future"));
    }

    @Test
    void aSuspensionInAClosedPeriodIsRefused() {
        closePeriod();

        suspend("2026-09-25").statusCode(422).body("code", equalTo("period-closed"));
        suspend("2026-09-26").statusCode(200);
    }

    @Test
    void aSuspensionEndsWithTheEmployment() {
        suspend("2026-09-01").statusCode(200);

        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "LEFT", "to", "2026-10-01"))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(200);
        mine.hr()
                .get(worker.path() + "/history")
                .then()
                .body("items.findAll { it.kind == 'SUSPENSION' }.to", contains("2026-10-01"));
    }

    @Test
    void whoIsHiredAgainIsANewWorkerOfTheSamePersonFromTheDayOfLeavingOn() {
        Map<String, Object> hiring = mine.hiring(team);
        String first = TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));
        depart(first, "LEFT");
        hiring.put("staffNo", hiring.get("staffNo") + "A");
        hiring.put("hiredOn", "2026-09-30");

        mine.hr()
                .body(hiring)
                .post("/api/v1/workers")
                .then()
                .statusCode(422)
                .body("code", equalTo("rehire-before-leaving"))
                .body("earliest", equalTo("2026-10-01"))
                .body("errors[0].pointer", equalTo("/hiredOn"));
        hiring.put("hiredOn", "2026-10-01");
        String second = TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));
        String person =
                mine.hr().get("/api/v1/workers/" + first).then().extract().path("personId");
        mine.hr().get("/api/v1/workers/" + second).then().body("personId", equalTo(person));
    }

    @Test
    void whoHasDiedIsNotHiredAgain() {
        Map<String, Object> hiring = mine.hiring(team);
        depart(TestMine.made(mine.hr().body(hiring).post("/api/v1/workers")), "DECEASED");
        hiring.put("staffNo", hiring.get("staffNo") + "A");
        hiring.put("hiredOn", "2026-11-01");

        mine.hr().body(hiring).post("/api/v1/workers").then().statusCode(409).body("code", equalTo("person-deceased"));
    }

    private void depart(String id, String status) {
        String path = "/api/v1/workers/" + id;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("status", status, "to", "2026-10-01"))
                .post(path + "/departure")
                .then()
                .statusCode(200);
    }

    private Hired head(String unit) {
        Hired head = mine.worker(unit);
        mine.position(head.id(), "SECTION_HEAD", unit);
        return head;
    }

    private RequestSpecification as(Hired head) {
        return mine.as(Tokens.of("section-head").staffNo(head.staffNo()));
    }

    private ValidatableResponse reached(Hired head) {
        return as(head).get("/api/v1/workers?count=true").then().statusCode(200);
    }

    private void closePeriod() {
        String period = TestMine.made(mine.hr()
                .body(Map.of("mineId", mine.id(), "month", "2026-09", "from", "2026-08-26", "to", "2026-09-26"))
                .post("/api/v1/accounting-periods"));
        String path = "/api/v1/accounting-periods/" + period;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .post(path + "/closure")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse lend(String unit, String from, String to) {
        Map<String, Object> body = new HashMap<>(Map.of("unitId", unit, "from", from));
        body.put("to", to);
        return post("/loans", body);
    }

    private ValidatableResponse addPost(String post, String from) {
        return post("/concurrent-posts", Map.of("unitId", borrower, "post", post, "from", from));
    }

    private ValidatableResponse end(String assignment, String to) {
        return post("/assignments/" + assignment + "/closure", Map.of("to", to));
    }

    private ValidatableResponse suspend(String from) {
        return post("/suspension", Map.of("from", from, "basis", "人字〔2026〕12号"));
    }

    private ValidatableResponse comeBack(String on) {
        return post("/return", Map.of("on", on));
    }

    private ValidatableResponse post(String what, Map<String, Object> body) {
        return mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(body)
                .post(worker.path() + what)
                .then();
    }
}
