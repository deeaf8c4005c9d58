package io.lamproom.gateway.dashboard;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.Violation;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A mine of two lines: eight people in each section and eleven more in the first; in the first branch four violations of
 * two persons, one serious, one by a member, and an irregular act; two more are not counted.
 */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class DashboardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String MARCH = "?from=2026-03-01&to=2026-03-31";

    private static RosterFixture mine;

    @Inject
    DataSource database;

    @BeforeEach
    void publishMine() {
        if (mine != null) {
            return;
        }
        mine = RosterFixture.withMore(11).publish().awaitReplica(database);
        RosterFixture.Line line = mine.first();
        Violation plain = of(line.worker());
        Violation byMember = of(line.member()).ofMember(line.branchId());
        Violation.publish(List.of(
                plain,
                of(line.worker()).grade("SERIOUS"),
                of(line.worker()),
                byMember,
                of(line.worker()).grade("IRREGULAR"),
                of(line.worker()).confirmed(false),
                of(line.worker()).revoke()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary()
                        .get(branch() + MARCH)
                        .then()
                        .body("violations.total", equalTo(4))
                        .body("violations.irregular", equalTo(1)));
    }

    @Test
    void aSecretarySeesTheFiguresOfTheOwnBranch() {
        secretary()
                .get(branch() + MARCH)
                .then()
                .statusCode(200)
                .body("branch.id", equalTo(mine.first().branchId().toString()))
                .body("branch.code", equalTo("B1"))
                .body("from", equalTo("2026-03-01"))
                .body("to", equalTo("2026-03-31"))
                .body("asOf", equalTo("2026-03-31"))
                .body("headcount.persons", equalTo(19))
                .body("headcount.members", equalTo(3))
                .body("headcount.ownMembers", equalTo(3))
                .body("headcount.average", equalTo(19))
                .body("violations.serious", equalTo(1))
                .body("violations.members", equalTo(1))
                .body("violations.ownMembers", equalTo(1))
                .body("violations.byGrade.GENERAL", equalTo(3))
                .body("violations.byGrade.SERIOUS", equalTo(1))
                .body("violations.byGrade.IRREGULAR", equalTo(1))
                .body("violations.byCategory.RULE_BREAKING_OPERATION", equalTo(4))
                .body("violations.byShift.MORNING", equalTo(4))
                .body("violations.perHundred.value", equalTo(21.05f))
                .body("violations.perHundred.numerator", equalTo(4))
                .body("violations.perHundred.n", equalTo(19))
                .body("violations.seriousShare.value", equalTo(25.0f))
                .body("violations.repeated.numerator", equalTo(1))
                .body("violations.repeated.n", equalTo(2))
                .body("violations.repeated.value", equalTo(50.0f));
    }

    @Test
    void onlyDaysOfThePeriodCount() {
        secretary()
                .get(branch() + "?from=2026-03-11&to=2026-03-31")
                .then()
                .statusCode(200)
                .body("violations.total", equalTo(0))
                .body("violations.perHundred.value", equalTo(0.0f));
    }

    @Test
    void theDefaultPeriodIsTheAccountingMonthToToday() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        secretary()
                .get(branch())
                .then()
                .statusCode(200)
                .body("from", equalTo(today.withDayOfMonth(1).toString()))
                .body("to", equalTo(today.toString()));
    }

    @Test
    void aMineIsTheSumOfItsBranches() {
        mineLeader()
                .get("/api/v1/dashboards/mine" + MARCH)
                .then()
                .statusCode(200)
                .body("code", equalTo(mine.code()))
                .body("violations.total", equalTo(4))
                .body("violations.repeated.numerator", equalTo(1))
                .body("headcount.persons", equalTo(40));
    }

    @Test
    void aListHoldsTheBranchesInReachByCode() {
        mineLeader()
                .get("/api/v1/dashboards/branches" + MARCH)
                .then()
                .statusCode(200)
                .body("items.branch.code", contains("B1", "B2", "general"))
                .body("items.violations.total", contains(4, 0, 0))
                .body("items.headcount.persons", contains(19, 19, 2));
        secretary()
                .get("/api/v1/dashboards/branches" + MARCH)
                .then()
                .statusCode(200)
                .body("items.branch.code", contains("B1"));
        mineLeader()
                .get("/api/v1/dashboards/branches" + MARCH + "&limit=2&count=true")
                .then()
                .body("items.branch.code", contains("B1", "B2"))
                .body("total", equalTo(3));
    }

    @Test
    void ratesOfFewAreWithheldFromWhoMayNotSeeThePersons() {
        RosterFixture small = RosterFixture.create().publish().awaitReplica(database);
        RosterFixture.Line line = small.first();
        Violation.publish(List.of(Violation.of(
                small.mineId(), line.worker().id(), line.branchId(), line.sectionId(), line.teamId(), DAY)));
        String path = "/api/v1/dashboards/branches/" + line.branchId() + MARCH;
        RequestSpecification secretary = as("branch-secretary", small, line.secretary());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("branch-secretary", small, line.secretary())
                        .get(path)
                        .then()
                        .body("violations.total", equalTo(1)));

        secretary.get(path).then().body("violations.perHundred.value", equalTo(12.5f));
        as("branch-committee", small, line.committeeMember())
                .get(path)
                .then()
                .statusCode(200)
                .body("violations.perHundred.value", nullValue())
                .body("violations.perHundred.numerator", equalTo(1))
                .body("violations.perHundred.n", equalTo(8));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String tag = secretary().get(branch() + MARCH).header("ETag");
            secretary()
                    .header("If-None-Match", tag)
                    .get(branch() + MARCH)
                    .then()
                    .statusCode(304);
        });
    }

    @Test
    void figuresSayHowFreshTheyAre() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> secretary()
                        .get(branch() + MARCH)
                        .then()
                        .body("freshness.stale", equalTo(false))
                        .body("freshness.sources.source", contains("conduct", "roster"))
                        .body("freshness.sources.lagSeconds", contains(0, 0)));
    }

    @Test
    void aTransferMovesTheHeadcountFromItsDayOn() {
        RosterFixture moving = RosterFixture.create().publish().awaitReplica(database);
        RosterFixture.Line to = moving.second();
        moving.transfer(moving.first().worker(), to.sectionId(), to.teamId(), DAY)
                .publish()
                .awaitReplica(database);
        String path = "/api/v1/dashboards/branches/" + moving.first().branchId();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> as("mine-leader", moving, moving.first().worker())
                        .get(path + "?from=2026-03-09&to=2026-03-10")
                        .then()
                        .body("headcount.persons", equalTo(7))
                        .body("headcount.average", equalTo(7.5f)));
    }

    @Test
    void aLoanCountsInTheBorrowingBranchAndTheMembershipStays() {
        RosterFixture lending = RosterFixture.create().publish().awaitReplica(database);
        RosterFixture.Line to = lending.second();
        lending.lend(lending.first().member(), to.sectionId(), to.teamId(), DAY, DAY.plusDays(30))
                .publish()
                .awaitReplica(database);
        String path = "/api/v1/dashboards/branches/" + lending.first().branchId();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> as("mine-leader", lending, lending.first().worker())
                        .get(path + "?from=2026-03-09&to=2026-03-10")
                        .then()
                        .body("headcount.persons", equalTo(7))
                        .body("headcount.average", equalTo(7.5f))
                        .body("headcount.members", equalTo(2))
                        .body("headcount.ownMembers", equalTo(3)));
    }

    @Test
    void anErasureLeavesTheFiguresOfThePast() {
        RosterFixture erasing = RosterFixture.create().publish().awaitReplica(database);
        String path = "/api/v1/dashboards/branches/" + erasing.first().branchId() + "?from=2026-03-09&to=2026-03-10";
        erasing.erase(erasing.first().member()).publish().awaitReplica(database);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> as("mine-leader", erasing, erasing.first().worker())
                        .get(path)
                        .then()
                        .body("headcount.persons", equalTo(8))
                        .body("headcount.average", equalTo(8))
                        .body("headcount.members", equalTo(3))
                        .body("headcount.ownMembers", equalTo(3)));
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        secretary()
                .get(branch() + "?from=2026-03-11&to=2026-03-10")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"))
                .body("errors[0].code", equalTo("period-order"));
        secretary()
                .get(branch() + "?from=2020-03-11&to=2026-03-10")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("period-length"));
        secretary().get(branch() + "?from=yesterday").then().statusCode(400);
    }

    private static Violation of(RosterFixture.Person person) {
        RosterFixture.Line line = mine.first();
        return Violation.of(mine.mineId(), person.id(), line.branchId(), line.sectionId(), line.teamId(), DAY);
    }

    private static String branch() {
        return "/api/v1/dashboards/branches/" + mine.first().branchId();
    }

    private static RequestSpecification secretary() {
        return as("branch-secretary", mine, mine.first().secretary());
    }

    private static RequestSpecification mineLeader() {
        return as("mine-leader", mine, mine.first().worker());
    }

    private static RequestSpecification as(String role, RosterFixture of, RosterFixture.Person person) {
        return given().auth()
                .oauth2(Tokens.of(role)
                        .mine(of.code())
                        .staffNo(person.staffNo())
                        .sign());
    }
}
