package io.lamproom.conduct.points;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.lamproom.conduct.BusinessTime;
import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposal stands on the points of the cycle in which it was raised, also when that has ended. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ProposalGroundTest {

    private static final Map<String, Object> REVOKED =
            Map.of("outcome", "REVOKED", "reasons", "The belt stood still.", "lostShifts", List.of());

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @TestHTTPResource(value = "", management = true)
    URI management;

    private ConductMine mine;
    private Proposals proposals;
    private BusinessTime time;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        proposals = new Proposals(mine);
        time = new BusinessTime(management);
        LocalDate today = clock.today();
        moveTo(today, today.withMonth(12).withDayOfMonth(29));
    }

    @AfterEach
    void resetClock() {
        time.reset();
    }

    @Test
    void anAcceptedProposalIsToBeUndoneWhenItsActIsRevokedInTheNextCycle() {
        Recorded violation = served(ConductMine.SERIOUS);
        String accepted = raised();
        proposals.decide(mine.confirmer(), accepted, "acceptance").then().statusCode(200);
        Recorded appeal = mine.appealed(violation);
        nextYear();
        proposals.in("ACCEPTED").body("items.id", contains(accepted));

        mine.decide(appeal, REVOKED);

        proposals.in("REVERSED").body("items.id", contains(accepted));
    }

    @Test
    void anOpenProposalLapsesWhenItsActIsRevokedInTheNextCycle() {
        Recorded violation = served(ConductMine.SERIOUS);
        String open = raised();
        nextYear();

        ConductMine.post(mine.verifier(), violation, "annulment", ConductMine.annulment());

        proposals.in("WITHDRAWN").body("items.id", contains(open));
        proposals
                .decide(mine.confirmer(), open, "acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
    }

    @Test
    void itIsNotAcceptedWhileThePointsBehindItRestAndMayBeOnceTheyCountAgain() {
        Recorded violation = served(ConductMine.SERIOUS);
        String open = raised();
        nextYear();
        Recorded appeal = mine.appealed(violation);
        proposals
                .decide(mine.confirmer(), open, "acceptance")
                .then()
                .statusCode(422)
                .body("code", equalTo("proposal-points-not-counting"));

        mine.decide(appeal, Map.of("outcome", "UPHELD", "reasons", "Two witnesses."));

        proposals.decide(mine.confirmer(), open, "acceptance").then().statusCode(200);
    }

    @Test
    void whatWasDecidedStaysWhenPointsAreEarnedBackAndAnotherActIsRevoked() {
        served(ConductMine.SERIOUS);
        String accepted = raised();
        proposals.decide(mine.confirmer(), accepted, "acceptance").then().statusCode(200);
        Commendations commendations = new Commendations(mine, dataSource);
        for (int deducted : List.of(7, 6)) {
            mine.verifier()
                    .body(Map.of(
                            "ground",
                            "COMMENDATION",
                            "sourceId",
                            commendations.confirmed(mine.subject().id(), clock.now())))
                    .post("/api/v1/points-accounts/" + mine.subject().id() + "/restorations")
                    .then()
                    .statusCode(200)
                    .body("deducted", equalTo(deducted));
        }

        mine.decide(mine.appealed(served(ConductMine.GENERAL)), REVOKED);

        proposals.in("ACCEPTED").body("items.id", contains(accepted));
        proposals.in("REVERSED").body("items", empty());
    }

    @Test
    void anActOfLastYearConfirmedInTheNewYearRaisesAProposalOfItsOwnYear() {
        Recorded verified = mine.verified(report(ConductMine.SERIOUS));
        String year = clock.today().withDayOfYear(1).toString();
        nextYear();

        Recorded confirmed = ConductMine.post(mine.confirmer(), verified, "confirmation", "{}");

        mine.verifier()
                .get("/api/v1/points-accounts/" + mine.subject().id())
                .then()
                .body("deducted", equalTo(0));
        String raised = proposals
                .in("OPEN")
                .body("items.threshold", contains(6))
                .body("items.deducted", contains(8))
                .body("items.cycleFrom", contains(year))
                .body("items.raisedOn", contains(clock.today().toString()))
                .extract()
                .path("items[0].id");
        served(ConductMine.SERIOUS);
        String thisYear = clock.today().withDayOfYear(1).toString();
        proposals
                .in("OPEN")
                .body("items.findAll { it.cycleFrom == '" + thisYear + "' }.threshold", containsInAnyOrder(6, 9, 12))
                .body("items.findAll { it.cycleFrom == '" + year + "' }.id", contains(raised));

        ConductMine.post(mine.verifier(), mine.served(confirmed), "annulment", ConductMine.annulment());
        proposals.in("WITHDRAWN").body("items.id", hasItem(raised));
        proposals.in("OPEN").body("items.threshold", contains(6)).body("items.cycleFrom", contains(thisYear));
    }

    @Test
    void whatWasRaisedAndDeclinedInTheOldYearIsNotRaisedAgainForAnotherActOfIt() {
        served(ConductMine.SERIOUS);
        proposals.decide(mine.confirmer(), raised(), "refusal").then().statusCode(200);
        Recorded verified = mine.verified(report(ConductMine.GENERAL));
        nextYear();

        ConductMine.post(mine.confirmer(), verified, "confirmation", "{}");

        proposals.in("OPEN").body("items.threshold", containsInAnyOrder(9, 12));
    }

    @Test
    void pointsOfLastYearThatCountAgainRaiseWhatLapsedWhileTheyRested() {
        Recorded appeal = mine.appealed(served(ConductMine.SERIOUS));
        proposals.in("WITHDRAWN").body("items.threshold", contains(6));
        nextYear();

        mine.decide(appeal, Map.of("outcome", "UPHELD", "reasons", "Two witnesses."));

        String raised = proposals
                .in("OPEN")
                .body("items.threshold", contains(6))
                .extract()
                .path("items[0].id");
        proposals.decide(mine.confirmer(), raised, "acceptance").then().statusCode(200);
    }

    private Recorded served(String behaviour) {
        return mine.served(mine.confirmed(report(behaviour)));
    }

    private Map<String, Object> report(String behaviour) {
        return mine.reportOf(
                mine.subject(),
                behaviour,
                clock.now().minus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC));
    }

    private String raised() {
        return proposals.in("OPEN").extract().path("items[0].id");
    }

    private void nextYear() {
        time.reset();
        LocalDate today = clock.today();
        moveTo(today, today.plusYears(1).withDayOfYear(3));
    }

    private void moveTo(LocalDate today, LocalDate day) {
        time.ahead(Duration.ofDays(ChronoUnit.DAYS.between(today, day)));
    }
}
