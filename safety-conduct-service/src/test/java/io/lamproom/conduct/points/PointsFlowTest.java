package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.events.PointsAccountState;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points over HTTP: 12 in a calendar year, 8 for a serious act, 4 for a general one, proposals at 6, 9 and 12. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PointsFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    PointsAccountPublication publication;

    @Inject
    PointsAccountRepository accounts;

    private ConductMine mine;
    private Proposals proposals;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        proposals = new Proposals(mine);
    }

    @Test
    void whoWasNeverChargedHasAllPoints() {
        points().body("deducted", equalTo(0)).body("balance", equalTo(12)).body("charges", empty());
    }

    @Test
    void aConfirmedViolationCostsItsSubjectAndTheirUnitPoints() {
        Recorded violation = confirmed(ConductMine.SERIOUS);

        points().body("deducted", equalTo(8))
                .body("balance", equalTo(4))
                .body("charges.violationId", contains(violation.id()))
                .body("charges.points", contains(8));
        read(mine.roster().first().sectionId().toString())
                .body("kind", equalTo("UNIT"))
                .body("deducted", equalTo(2))
                .body("budget", nullValue())
                .body("charges", nullValue());
    }

    @Test
    void aContractorsWorkerHasNoPointsAndTheirsGoToTheContractorsUnit() {
        mine.roster()
                .change(mine.subject().id(), worker -> worker.put("employmentForm", "CONTRACTOR"))
                .publish()
                .awaitReplica(dataSource);

        confirmed(ConductMine.SERIOUS);

        points().body("deducted", equalTo(0)).body("charges", empty());
        read(mine.roster().first().sectionId().toString()).body("deducted", equalTo(8 + 2));
        proposals.in("OPEN").body("items", empty());
    }

    @Test
    void aPersonIsPublishedByChargeAndAUnitByMonthSinceItIsChargedWithoutEnd() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        confirmed(ConductMine.GENERAL);
        String month = YearMonth.from(clock.today()).toString();

        PointsAccountState person = published(mine.subject().id());
        assertThat(person.charges())
                .extracting(PointsAccountState.Charged::violationId, PointsAccountState.Charged::points)
                .contains(tuple(UUID.fromString(violation.id()), 8));
        assertThat(person.charges()).hasSize(2);
        PointsAccountState unit = published(mine.roster().first().sectionId());
        assertThat(unit.charges()).isEmpty();
        assertThat(unit.months().stream()
                        .mapToInt(PointsAccountState.Month::points)
                        .sum())
                .isEqualTo(4);
        assertThat(unit.months().getLast().month()).isLessThanOrEqualTo(month);
    }

    private PointsAccountState published(UUID account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publication.state(accounts.find(account).orElseThrow()));
    }

    @Test
    void anotherYearHasItsOwnPointsAndThePastKeepsWhatWasKnownThen() {
        Instant before = clock.now();
        confirmed(ConductMine.SERIOUS);

        mine.verifier().get(path() + "?on=" + clock.today().plusYears(1)).then().body("deducted", equalTo(0));
        mine.verifier()
                .queryParam("known", before.toString())
                .get(path())
                .then()
                .body("deducted", equalTo(0));
    }

    @Test
    void pointsRestWhileAnAppealIsOpenAndComeBackWithARevocation() {
        Recorded appeal = mine.appealed(mine.served(confirmed(ConductMine.SERIOUS)));
        points().body("deducted", equalTo(0)).body("charges.status", contains("SUSPENDED"));

        mine.decide(appeal, Map.of("outcome", "REVOKED", "reasons", "The belt stood still.", "lostShifts", List.of()));

        points().body("deducted", equalTo(0)).body("charges.status", contains("REVERSED"));
        entries()
                .body("items.reason", contains("REVOKED", "APPEALED", "CONFIRMED"))
                .body("items.points", contains(0, 8, -8));
        read(mine.roster().first().sectionId().toString()).body("deducted", equalTo(0));
    }

    @Test
    void anAppealUpheldTakesThePointsAgainAndARegradedOneTakesThoseOfItsGrade() {
        mine.decide(
                mine.appealed(mine.served(confirmed(ConductMine.SERIOUS))),
                Map.of("outcome", "UPHELD", "reasons", "Two witnesses."));
        points().body("deducted", equalTo(8));

        mine.decide(mine.appealed(mine.served(confirmed(ConductMine.SERIOUS))), ConductMine.regraded());
        points().body("deducted", equalTo(8 + 4 * 150 / 100));
    }

    @Test
    void aThresholdProposesAndANamedPersonDecides() {
        confirmed(ConductMine.SERIOUS);
        String proposal = proposals
                .in("OPEN")
                .body("items.threshold", contains(6))
                .body("items.action", contains("WARNING_TALK"))
                .body("items.deducted", contains(8))
                .extract()
                .path("items[0].id");

        proposals
                .decide(mine.as("safety-dept", mine.subject()), proposal, "acceptance")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        proposals
                .decide(mine.confirmer(), proposal, "acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("decision.staffNo", equalTo("900003"));
        proposals
                .decide(mine.confirmer(), proposal, "refusal")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", empty());

        confirmed(ConductMine.GENERAL);
        proposals.in("OPEN").body("items.threshold", containsInAnyOrder(9, 12));
    }

    @Test
    void aProposalLosesItsGroundWithThePointsBehindIt() {
        Recorded violation = mine.served(confirmed(ConductMine.SERIOUS));
        String accepted = proposals.in("OPEN").extract().path("items[0].id");
        proposals.decide(mine.confirmer(), accepted, "acceptance").then().statusCode(200);

        Recorded appeal = mine.appealed(violation);
        proposals.in("ACCEPTED").body("items.id", contains(accepted));

        mine.decide(appeal, Map.of("outcome", "REVOKED", "reasons", "-", "lostShifts", List.of()));
        proposals.in("REVERSED").body("items.id", contains(accepted));

        confirmed(ConductMine.SERIOUS);
        proposals.in("OPEN").body("items.threshold", contains(6));
    }

    @Test
    void aMinesOwnPolicyCountsFromItsDayOn() {
        Map<String, Object> rules = new HashMap<>(Map.of(
                "cycle",
                "ROLLING_YEAR",
                "budget",
                24,
                "repeatMonths",
                12,
                "repeatOf",
                "ANY",
                "repeatPercents",
                List.of(100),
                "thresholds",
                List.of(),
                "restorations",
                List.of()));
        mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId(),
                        "kind",
                        "points",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "矿发〔2026〕9号",
                        "rules",
                        rules))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(201);
        confirmed(ConductMine.SERIOUS);

        points().body("budget", equalTo(24)).body("balance", equalTo(16));
        mine.verifier()
                .body(Map.of("ground", "CLASS", "sourceId", UUID.randomUUID()))
                .post(path() + "/restorations")
                .then()
                .statusCode(422)
                .body("code", equalTo("points-not-restored-so"));
        mine.verifier().get(path() + "?on=" + clock.today().minusDays(1)).then().body("budget", equalTo(12));
        proposals.in("OPEN").body("items", empty());
    }

    @Test
    void aWorkerReadsTheOwnPointsAndNobodyElses() {
        confirmed(ConductMine.SERIOUS);

        mine.as("worker", mine.subject()).get(path()).then().statusCode(200).body("balance", equalTo(4));
        mine.as("worker", mine.roster().second().worker()).get(path()).then().statusCode(404);
    }

    @Test
    void theDatabaseKeepsTheLedgerToo() {
        confirmed(ConductMine.SERIOUS);

        assertThatThrownBy(() -> {
                    try (Connection connection = dataSource.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("update points_entry set points = 0");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("an entry of the ledger is not changed");
    }

    private Recorded confirmed(String behaviour) {
        return mine.confirmed(mine.reportOf(
                mine.subject(), behaviour, OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2))));
    }

    private String path() {
        return "/api/v1/points-accounts/" + mine.subject().id();
    }

    private ValidatableResponse points() {
        return read(mine.subject().id().toString());
    }

    private ValidatableResponse read(String account) {
        return mine.verifier().get("/api/v1/points-accounts/" + account).then().statusCode(200);
    }

    private ValidatableResponse entries() {
        return mine.verifier().get(path() + "/entries").then().statusCode(200);
    }
}
