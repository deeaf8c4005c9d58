package io.lamproom.member.dues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DuesTest {

    @Inject
    BusinessClock clock;

    @Inject
    EntityManager database;

    private TestMine mine;
    private String branch;
    private Hired secretary;
    private Hired member;
    private Hired probationer;
    private LocalDate today;
    private YearMonth running;

    @BeforeEach
    void setUpBranch() {
        mine = TestMine.create();
        today = clock.today();
        running = YearMonth.from(today);
        String section = mine.section("采煤一区");
        branch = mine.branch("采煤一区党支部");
        secretary = mine.worker(section);
        member = mine.worker(section);
        probationer = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        PartyPeople people = new PartyPeople(mine);
        people.member(secretary, "FULL", branch, "2024-01-01");
        people.member(member, "FULL", branch, "2024-01-01");
        people.member(probationer, "PROBATIONARY", branch, "2026-01-01");
    }

    @Test
    void probationaryMembersPayTooAndAMissingBaseIsShown() {
        base(mine.party(), secretary, 1_200_000).statusCode(201);
        base(bySecretary(), member, 800_000).statusCode(201).body("source", equalTo("DECLARED"));

        String statement = issue(running)
                .statusCode(201)
                .body("totals.personsDue", equalTo(2))
                .body("totals.personsWithoutBase", equalTo(1))
                .body("totals.amountDueFen", equalTo(36_000))
                .extract()
                .path("id");
        base(mine.program("wage:write"), probationer, 299_900).statusCode(201).body("source", equalTo("PAYROLL"));
        step(statement, "reckoning", Map.of())
                .statusCode(200)
                .body("totals.personsDue", equalTo(3))
                .body("totals.amountDueFen", equalTo(37_500));
        bySecretary()
                .get("/api/v1/dues-lines?statement=" + statement)
                .then()
                .body("items.workerId", containsInAnyOrder(secretary.id(), member.id(), probationer.id()))
                .body("items.dueFen", containsInAnyOrder(24_000, 12_000, 1_500));
        issue(running).statusCode(409).body("code", equalTo("dues-statement-exists"));
    }

    @Test
    void anOldMonthReckonedAgainAfterNewRatesGivesTheOldFigures() {
        base(mine.party(), member, 800_000);
        String statement = issue(running.minusMonths(1)).extract().path("id");
        TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        "dues",
                        "from",
                        today.toString(),
                        "basis",
                        "矿党委〔2026〕18号",
                        "rules",
                        Map.of(
                                "bands",
                                List.of(Map.of("perMille", 30)),
                                "retiredBands",
                                List.of(Map.of("perMille", 10)),
                                "arrearsWarningMonths",
                                6,
                                "reductionMonths",
                                12)))
                .post("/api/v1/rule-sets"));

        step(statement, "reckoning", Map.of()).statusCode(200).body("totals.amountDueFen", equalTo(12_000));
    }

    @Test
    void nobodyPaysMoreThanIsDueOrRecordsTheOwnPayment() {
        base(mine.party(), member, 800_000);
        base(mine.party(), secretary, 800_000);
        String statement = issue(running).extract().path("id");

        pay(statement, member, 12_001)
                .statusCode(422)
                .body("code", equalTo("dues-overpaid"))
                .body("outstandingFen", equalTo(12_000))
                .body("errors[0].pointer", equalTo("/payments/0"));
        pay(statement, secretary, 12_000).statusCode(422).body("code", equalTo("decides-about-self"));
        pay(statement, probationer, 100).statusCode(422).body("code", equalTo("dues-without-base"));
        pay(statement, member, 5_000).statusCode(200).body("totals.personsPaid", equalTo(0));
        pay(statement, member, 7_000)
                .statusCode(200)
                .body("totals.personsPaid", equalTo(1))
                .body("totals.personsPaidOnTime", equalTo(1))
                .body("totals.amountPaidFen", equalTo(12_000));
    }

    @Test
    void aMistakenPaymentIsTakenBackOnceAndStaysOnRecord() {
        base(mine.party(), member, 800_000);
        String statement = issue(running).extract().path("id");
        pay(statement, member, 12_000).statusCode(200);
        String payment = line(member).extract().path("items[0].payments[0].id");

        step(statement, "payments/" + payment + "/reversal", Map.of("reason", "重复登记"))
                .statusCode(200)
                .body("totals.amountPaidFen", equalTo(0));
        line(member)
                .body("items[0].payments.amountFen", contains(12_000, -12_000))
                .body("items[0].status", equalTo("UNPAID"));
        step(statement, "payments/" + payment + "/reversal", Map.of("reason", "重复登记"))
                .statusCode(409)
                .body("code", equalTo("dues-payment-reversed"));
    }

    @Test
    void aMonthIsClosedOnceOverAndArrearsArePaidLate() {
        base(mine.party(), member, 800_000);
        YearMonth last = running.minusMonths(1);
        String current = issue(running).extract().path("id");
        step(current, "closure", Map.of())
                .statusCode(422)
                .body("code", equalTo("dues-month-not-over"))
                .body("earliest", equalTo(running.plusMonths(1).atDay(1).toString()));
        String statement = issue(last).extract().path("id");
        step(statement, "closure", Map.of()).statusCode(200).body("status", equalTo("CLOSED"));

        step(statement, "reckoning", Map.of()).statusCode(409).body("code", equalTo("dues-statement-closed"));
        base(mine.party(), member, 900_000, last)
                .statusCode(422)
                .body("code", equalTo("dues-month-closed"))
                .body("earliest", equalTo(running.toString()));
        bySecretary()
                .get("/api/v1/dues-arrears?branch=" + branch)
                .then()
                .statusCode(200)
                .body("debtors.workerId", contains(member.id()))
                .body("debtors[0].monthsInRow", equalTo(1))
                .body("debtors[0].warning", equalTo(false));
        pay(statement, member, 12_000)
                .statusCode(200)
                .body("totals.personsPaid", equalTo(1))
                .body("totals.personsPaidOnTime", equalTo(0));
        bySecretary()
                .get("/api/v1/dues-collection?from=" + last + "&to=" + last)
                .then()
                .body("month", contains(last.toString()))
                .body("personsPerMille", contains(0))
                .body("amountPaidFen", contains(12_000));
        bySecretary().get("/api/v1/dues-arrears?branch=" + branch).then().body("debtors", hasSize(0));
    }

    @Test
    void aMemberWhoMovedIsChargedOnceForAMonth() {
        base(mine.party(), member, 800_000);
        issue(running).body("totals.personsDue", equalTo(1));
        String other = mine.branch("掘进一区党支部");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update membership set relation_branch_id = :branch"
                                + " where person_id = (select person_id from worker where id = :worker)")
                        .setParameter("branch", UUID.fromString(other))
                        .setParameter("worker", UUID.fromString(member.id()))
                        .executeUpdate());

        mine.party()
                .body(Map.of("branchId", other, "month", running.toString()))
                .post("/api/v1/dues-statements")
                .then()
                .statusCode(201)
                .body("totals.personsDue", equalTo(0));
        mine.party().get("/api/v1/dues-lines?worker=" + member.id()).then().body("items.branchId", contains(branch));
    }

    @Test
    void ofTwoWhoChangeTheSameStatementOneIsTurnedAway() {
        base(mine.party(), member, 800_000);
        String statement = issue(running).extract().path("id");
        String path = "/api/v1/dues-statements/" + statement;
        String read = etag(path);
        pay(statement, member, 5_000).statusCode(200);

        bySecretary()
                .header("If-Match", read)
                .post(path + "/reckoning")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        bySecretary().post(path + "/reckoning").then().statusCode(428);
    }

    @Test
    void duesAreNotDrawnUpAheadNorByATemporaryBranch() {
        issue(running.plusMonths(1))
                .statusCode(422)
                .body("code", equalTo("dues-month-ahead"))
                .body("latest", equalTo(running.toString()));
        String temporary = TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        "TEMPORARY",
                        "code",
                        "LS-1",
                        "name",
                        "项目临时党支部",
                        "from",
                        TestMine.FOUNDED))
                .post("/api/v1/branches"));
        mine.party()
                .body(Map.of("branchId", temporary, "month", running.toString()))
                .post("/api/v1/dues-statements")
                .then()
                .statusCode(422)
                .body("code", equalTo("branch-collects-no-dues"));
    }

    @Test
    void aReductionIsSupportedByTheBranchAndApprovedAboveIt() {
        base(mine.party(), member, 800_000);
        String statement = issue(running).extract().path("id");
        Tokens self = Tokens.of("worker").staffNo(member.staffNo());
        String reduction =
                TestMine.made(mine.as(self).body(reduction(member, running)).post("/api/v1/dues-reductions"));

        decide(mine.party(), reduction, "decision", true)
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", contains("branch-decision"));
        decide(bySecretary(), reduction, "branch-decision", true)
                .statusCode(200)
                .body("status", equalTo("SUPPORTED"));
        step(statement, "reckoning", Map.of()).body("totals.amountDueFen", equalTo(12_000));
        decide(mine.party(), reduction, "decision", true).statusCode(200).body("status", equalTo("APPROVED"));
        step(statement, "reckoning", Map.of()).body("totals.amountDueFen", equalTo(500));
        mine.as(self)
                .body(reduction(member, running.plusMonths(2)))
                .post("/api/v1/dues-reductions")
                .then()
                .statusCode(409)
                .body("code", equalTo("reduction-overlaps"));
    }

    @Test
    void nobodyDecidesOnTheOwnReductionAndMonthsPastAreNotReduced() {
        String own =
                TestMine.made(mine.party().body(reduction(secretary, running)).post("/api/v1/dues-reductions"));

        decide(bySecretary(), own, "branch-decision", true).statusCode(422).body("code", equalTo("decides-about-self"));
        bySecretary()
                .body(reduction(member, running.minusMonths(1)))
                .post("/api/v1/dues-reductions")
                .then()
                .statusCode(422)
                .body("code", equalTo("reduction-in-past"))
                .body("earliest", equalTo(running.toString()));
        String asked =
                TestMine.made(bySecretary().body(reduction(member, running)).post("/api/v1/dues-reductions"));
        decide(bySecretary(), asked, "branch-decision", true)
                .statusCode(422)
                .body("code", equalTo("reduction-decided-by-requester"));
    }

    @Test
    void aWageIsShownToWhoSaysWhyAndAMemberSeesTheOwnDues() {
        String id = base(mine.party(), member, 800_000).extract().path("id");
        issue(running);
        Tokens self = Tokens.of("worker").staffNo(member.staffNo());

        bySecretary().get("/api/v1/dues-bases/" + id).then().statusCode(200).body("baseFen", equalTo(null));
        mine.as(self)
                .header("X-Access-Reason", "own dues")
                .get("/api/v1/dues-bases/" + id)
                .then()
                .body("baseFen", equalTo(800_000));
        mine.as(self)
                .get("/api/v1/dues-lines")
                .then()
                .body("items.workerId", contains(member.id()))
                .body("items[0].dueFen", equalTo(12_000))
                .body("items[0].baseId", notNullValue());
    }

    private RequestSpecification bySecretary() {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()));
    }

    private ValidatableResponse base(RequestSpecification by, Hired worker, long fen) {
        return base(by, worker, fen, running.minusMonths(1));
    }

    private ValidatableResponse base(RequestSpecification by, Hired worker, long fen, YearMonth from) {
        return by.body(Map.of("workerId", worker.id(), "from", from.toString(), "baseFen", fen))
                .post("/api/v1/dues-bases")
                .then();
    }

    private ValidatableResponse issue(YearMonth month) {
        return bySecretary()
                .body(Map.of("branchId", branch, "month", month.toString()))
                .post("/api/v1/dues-statements")
                .then();
    }

    private ValidatableResponse pay(String statement, Hired worker, long fen) {
        return step(
                statement,
                "payments",
                Map.of(
                        "paidOn",
                        today.toString(),
                        "method",
                        "MOBILE",
                        "payments",
                        List.of(Map.of("workerId", worker.id(), "amountFen", fen))));
    }

    private ValidatableResponse step(String statement, String what, Map<String, Object> body) {
        String path = "/api/v1/dues-statements/" + statement;
        RequestSpecification request = bySecretary().header("If-Match", etag(path));
        return (body.isEmpty() ? request : request.body(body))
                .post(path + "/" + what)
                .then();
    }

    private ValidatableResponse line(Hired worker) {
        return bySecretary().get("/api/v1/dues-lines?worker=" + worker.id()).then();
    }

    private static Map<String, Object> reduction(Hired worker, YearMonth from) {
        return Map.of(
                "workerId",
                worker.id(),
                "ground",
                "ILLNESS",
                "from",
                from.toString(),
                "months",
                6,
                "reducedToFen",
                500);
    }

    private ValidatableResponse decide(RequestSpecification by, String reduction, String what, boolean approved) {
        String path = "/api/v1/dues-reductions/" + reduction;
        return by.header("If-Match", etag(path))
                .body(Map.of("approved", approved))
                .post(path + "/" + what)
                .then();
    }

    private String etag(String path) {
        return mine.party().get(path).then().statusCode(200).extract().header("ETag");
    }
}
