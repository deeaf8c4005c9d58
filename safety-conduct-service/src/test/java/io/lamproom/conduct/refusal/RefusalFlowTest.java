package io.lamproom.conduct.refusal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.absence.Absences;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RefusalFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Line line;
    private Refusals refusals;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
        refusals = new Refusals(mine);
    }

    @Test
    void aViolationReportedOfWhoRefusedIsReviewedByTheUnionOnceAlsoOfAnActBefore() {
        Recorded before = violation(6);
        Recorded refusal = refusals.reportedNow(line.worker());
        Recorded after = violation(2);
        mine.reported(mine.reportOf(line.member(), ConductMine.GENERAL, hoursAgo(2)));

        Refusals.look();
        Refusals.look();
        refusals.union()
                .get(Refusals.REVIEWS)
                .then()
                .body("items.refusalId", contains(refusal.id()))
                .body("items.violationId", contains(after.id()));
        Recorded review = Recorded.of(refusals.union()
                .get(Refusals.REVIEWS + "/"
                        + refusals.union().get(Refusals.REVIEWS).path("items[0].id")));
        refusals.union()
                .header("If-Match", review.tag())
                .body(Map.of("finding", "RETALIATION", "note", "The same leader, the next day."))
                .post(Refusals.REVIEWS + "/" + review.id() + "/finding")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETALIATION"));
        mine.verifier().get("/api/v1/violations/" + before.id()).then().statusCode(200);
    }

    @Test
    void aTransferOfWhoRefusedIsReviewedByTheUnionOnceAndNobodyElses() {
        Recorded refusal = refusals.reported(line.worker());
        Line other = mine.roster().second();
        LocalDate tomorrow = clock.today().plusDays(1);
        mine.roster().transfer(line.worker(), other.sectionId(), other.teamId(), tomorrow);
        mine.roster().transfer(line.member(), other.sectionId(), other.teamId(), tomorrow);
        mine.roster().publish().awaitReplica(dataSource);

        Refusals.look();
        Refusals.look();

        refusals.union()
                .get(Refusals.REVIEWS)
                .then()
                .body("items.refusalId", contains(refusal.id()))
                .body("items[0].assignmentId", notNullValue())
                .body("items[0].violationId", nullValue());
    }

    @Test
    void aTransferRecordedAfterTheRefusalIsReviewedThoughItIsSaidToHoldSinceBeforeOrFromAfterTheWatch() {
        Recorded refusal = refusals.reported(line.worker());
        Line other = mine.roster().second();
        LocalDate back = clock.today().minusDays(20);
        LocalDate afterTheWatch = clock.today().plusMonths(8);
        mine.roster().transfer(line.worker(), other.sectionId(), other.teamId(), back);
        mine.roster().lend(line.worker(), line.sectionId(), line.teamId(), afterTheWatch, null);
        mine.roster().publish().awaitReplica(dataSource);

        Refusals.look();
        Refusals.look();

        refusals.union()
                .get(Refusals.REVIEWS)
                .then()
                .body("items.refusalId", contains(refusal.id(), refusal.id()))
                .body("items.assignmentId", everyItem(notNullValue()));
    }

    @Test
    void whereAPersonStoodWhenTheyRefusedAndATransferRecordedBeforeAreNotReviewed() {
        Line other = mine.roster().second();
        mine.roster()
                .transfer(
                        line.worker(),
                        other.sectionId(),
                        other.teamId(),
                        clock.today().minusDays(20));
        mine.roster().publish().awaitReplica(dataSource);
        refusals.reportedNow(line.worker());

        Refusals.look();

        refusals.union().get(Refusals.REVIEWS).then().body("items", empty());
    }

    @Test
    void aDeductionFromWhoRefusedIsReviewedByTheUnionOnceAndNobodyElses() {
        Recorded before = mine.confirmed(mine.reportOf(line.worker(), ConductMine.IRREGULAR, hoursAgo(9)));
        Recorded others = mine.confirmed(mine.reportOf(line.member(), ConductMine.IRREGULAR, hoursAgo(9)));
        Recorded refusal = refusals.reportedNow(line.worker());
        String deduction = deduction(before);
        deduction(others);

        Refusals.look();
        Refusals.look();

        refusals.union()
                .get(Refusals.REVIEWS)
                .then()
                .body("items.refusalId", contains(refusal.id()))
                .body("items.deductionId", contains(deduction))
                .body("items[0].violationId", nullValue());
    }

    @Test
    void anActReportedAfterTheRefusalIsReviewedThoughItIsSaidToHaveHappenedBefore() {
        violation(7);
        Recorded refusal = refusals.reportedNow(line.worker());
        Recorded saidToBeEarlier = violation(30);

        Refusals.look();

        refusals.union()
                .get(Refusals.REVIEWS)
                .then()
                .body("items.refusalId", contains(refusal.id()))
                .body("items.violationId", contains(saidToBeEarlier.id()));
    }

    @Test
    void anAbsenceConfirmedAgainstWhoRefusedIsReviewedByTheUnionOnceAndNobodyElses() {
        Absences absences = new Absences(mine);
        LocalDate day = clock.today().minusDays(6);
        absences.confirmed(absences.told(line.worker(), day));
        Recorded presumedBefore = absences.told(line.worker(), day.plusDays(1));
        Recorded refusal = refusals.reportedNow(line.worker());
        absences.told(line.worker(), day.plusDays(2));
        absences.confirmed(presumedBefore);
        absences.confirmed(absences.told(line.member(), day));

        Refusals.look();
        Refusals.look();

        refusals.union()
                .get(Refusals.REVIEWS)
                .then()
                .body("items.refusalId", contains(refusal.id()))
                .body("items.absenceId", contains(presumedBefore.id()))
                .body("items[0].violationId", nullValue());
    }

    private String deduction(Recorded violation) {
        return Recorded.of(mine.verifier()
                        .body(Map.of(
                                "violationId",
                                violation.id(),
                                "kind",
                                "COMPENSATION",
                                "amountFen",
                                60_000,
                                "note",
                                "Belt torn; clause 21."))
                        .post("/api/v1/deductions"))
                .id();
    }

    @Test
    void theUnionSpeaksForAnotherAndAWorkerOnlyForThemselves() {
        mine.as("worker", line.worker())
                .body(refusals.report(line.teamLeader().staffNo()))
                .post(Refusals.ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("refusal-of-another"));
        Recorded refusal = Recorded.of(
                refusals.union().body(refusals.report(line.worker().staffNo())).post(Refusals.ROOT));
        mine.as("worker", line.worker()).get(Refusals.ROOT).then().body("items.id", contains(refusal.id()));
        mine.as("worker", line.massSafetyWatch()).get(Refusals.ROOT).then().body("items", empty());
        mine.as("section-head", line.sectionHead())
                .get(Refusals.ROOT + "/" + refusal.id())
                .then()
                .statusCode(403);
    }

    @Test
    void whoRefusedDoesNotDecideOnIt() {
        Recorded refusal = refusals.reported(line.worker());

        mine.as("safety-dept", line.worker())
                .header("If-Match", refusal.tag())
                .body(Map.of("upheld", true, "note", "I was right."))
                .post(Refusals.ROOT + "/" + refusal.id() + "/outcome")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    private Recorded violation(int hoursAgo) {
        return mine.reported(mine.reportOf(line.worker(), ConductMine.GENERAL, hoursAgo(hoursAgo)));
    }

    private static OffsetDateTime hoursAgo(int hours) {
        return OffsetDateTime.now(ZoneOffset.UTC).minusHours(hours);
    }
}
