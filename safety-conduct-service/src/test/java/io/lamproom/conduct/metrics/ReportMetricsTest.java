package io.lamproom.conduct.metrics;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ReportMetricsTest {

    private static final OffsetDateTime EARLY = OffsetDateTime.parse("2026-10-05T10:00:00+08:00");
    private static final OffsetDateTime LAST_DAYS = OffsetDateTime.parse("2026-10-28T10:00:00+08:00");

    @Inject
    DataSource dataSource;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @Test
    void reportsOfTheLastFiveDaysAndOverturnedOnesAreShownBesideTheirNumber() {
        mine.reported(report(mine.subject(), EARLY));
        Recorded voided = mine.reported(report(mine.subject(), LAST_DAYS));
        ConductMine.post(mine.verifier(), voided, "voiding", Map.of("reason", "Another person."));

        metrics("2026-10")
                .body("from", equalTo("2026-10-01"))
                .body("to", equalTo("2026-11-01"))
                .body("reports", equalTo(2))
                .body("lastFiveDays.count", equalTo(1))
                .body("lastFiveDays.of", equalTo(2))
                .body("onContractors.count", equalTo(0))
                .body("overturned.count", equalTo(1));
    }

    @Test
    void aContractorsPeopleAreCountedWhereverTheyWorkAndSoAreThoseOfItsUnit() {
        Person lent = mine.roster().first().worker();
        Person ofUnit = mine.roster().second().worker();
        mine.roster()
                .change(lent.id(), worker -> worker.put("employmentForm", "CONTRACTOR"))
                .change(mine.roster().second().sectionId(), unit -> unit.put("kind", "CONTRACTOR"))
                .publish()
                .awaitReplica(dataSource);
        mine.reported(report(lent, EARLY));
        mine.reported(report(ofUnit, EARLY));
        mine.reported(report(mine.roster().first().member(), EARLY));

        metrics("2026-10").body("onContractors.count", equalTo(2)).body("onContractors.of", equalTo(3));
    }

    @Test
    void officersWhoReportEachOtherAreAPair() {
        Person leader = mine.roster().first().teamLeader();
        Person watch = mine.roster().first().massSafetyWatch();
        report("team-leader", leader, watch);
        report("team-leader", leader, watch);
        metrics("2026-10").body("pairs", empty());

        report("mass-safety-watch", watch, leader);
        boolean leaderFirst = leader.id().toString().compareTo(watch.id().toString()) < 0;
        metrics("2026-10")
                .body("pairs.size()", equalTo(1))
                .body(
                        "pairs[0].first",
                        equalTo((leaderFirst ? leader : watch).id().toString()))
                .body("pairs[0].firstOnSecond", equalTo(leaderFirst ? 2 : 1))
                .body("pairs[0].secondOnFirst", equalTo(leaderFirst ? 1 : 2));
    }

    @Test
    void whoReportsAsAPlainWorkerIsInNoPair() {
        report("worker", mine.subject(), mine.roster().first().teamLeader());
        report("team-leader", mine.roster().first().teamLeader(), mine.subject());

        metrics("2026-10").body("reports", equalTo(2)).body("pairs", empty());
    }

    private void report(String role, Person by, Person subject) {
        Recorded.of(mine.as(role, by).body(report(subject, EARLY)).post("/api/v1/violations"));
    }

    private Map<String, Object> report(Person subject, OffsetDateTime at) {
        return mine.reportOf(subject, ConductMine.GENERAL, at);
    }

    private ValidatableResponse metrics(String month) {
        return mine.as(Tokens.of("discipline-committee").staffNo("900009"))
                .get("/api/v1/report-metrics?month=" + month)
                .then()
                .statusCode(200);
    }
}
