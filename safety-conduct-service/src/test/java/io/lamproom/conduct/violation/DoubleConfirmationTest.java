package io.lamproom.conduct.violation;

import static io.lamproom.conduct.ConductMine.post;
import static io.lamproom.conduct.ConductMine.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 一事不二罚: one act that is told by two is confirmed once, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DoubleConfirmationTest {

    private static final int AT_ONCE = 8;

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;

    /** The night shift begins at ten in the evening before its business date. */
    @BeforeEach
    void openMine() {
        mine = ConductMine.openWithShifts(dataSource, "22:00", "06:00", "14:00", 1);
    }

    @Test
    void oneActToldByTwoIsConfirmedOnce() {
        Recorded first = confirmed(told(ConductMine.SERIOUS, at(1, 9, 0)));
        Recorded second = verified(told(ConductMine.SERIOUS, at(1, 9, 20)));

        String refused = refused(second, Map.of())
                .body("violationId", equalTo(first.id()))
                .body("detail", containsString(first.id()))
                .extract()
                .asString();

        assertThat(refused)
                .doesNotContain(mine.subject().id().toString(), mine.subject().staffNo());
        shown(second).body("status", equalTo("VERIFIED")).body("separateFrom", nullValue());
        mine.verifier()
                .get("/api/v1/points-accounts/" + mine.subject().id())
                .then()
                .body("deducted", equalTo(8));
        post(mine.verifier(), second, "voiding", Map.of("reason", "The same act."));
    }

    @Test
    void aNightShiftIsOneShiftOnBothSidesOfMidnight() {
        Recorded first = confirmed(told(ConductMine.GENERAL, at(2, 22, 30)));

        refused(verified(told(ConductMine.GENERAL, at(1, 1, 0))), Map.of()).body("violationId", equalTo(first.id()));
    }

    @Test
    void anotherActStandsBesideItWithANoteThatIsKept() {
        Recorded first = confirmed(told(ConductMine.SERIOUS, at(1, 9, 0)));
        Recorded second = verified(told(ConductMine.SERIOUS, at(1, 11, 0)));

        for (Map<String, Object> unexplained :
                List.<Map<String, Object>>of(Map.of("separateAct", true), Map.of("separateAct", true, "note", " "))) {
            transition(mine.confirmer(), second, "confirmation", unexplained)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("separate-act-unexplained"))
                    .body("errors[0].pointer", equalTo("/note"));
        }
        refused(second, Map.of("separateAct", false, "note", "At the other belt."));
        confirm(second, Map.of("separateAct", true, "note", "At the other belt."))
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("separateFrom", equalTo(first.id()))
                .body("confirmation.note", equalTo("At the other belt."));
        shown(second).body("separateFrom", equalTo(first.id()));
    }

    @Test
    void whereNothingElseStandsNothingIsKeptOfTheStatement() {
        confirm(
                        verified(told(ConductMine.SERIOUS, at(1, 9, 0))),
                        Map.of("separateAct", true, "note", "At the other belt."))
                .statusCode(200)
                .body("separateFrom", nullValue());
    }

    @Test
    void whatIsUnconfirmedVoidedAnnulledOrRevokedLeavesTheActToBeConfirmed() {
        verified(told(ConductMine.SERIOUS, at(1, 8, 0)));
        post(
                mine.verifier(),
                verified(told(ConductMine.SERIOUS, at(1, 8, 10))),
                "voiding",
                Map.of("reason", "Told twice."));
        Recorded annulled = confirmed(told(ConductMine.SERIOUS, at(1, 8, 20)));
        Recorded next = verified(told(ConductMine.SERIOUS, at(1, 8, 30)));
        refused(next, Map.of()).body("violationId", equalTo(annulled.id()));

        post(mine.confirmer(), annulled, "annulment", ConductMine.annulment());
        Recorded revoked = mine.served(post(mine.confirmer(), next, "confirmation", Map.of()));
        mine.decide(
                mine.appealed(revoked),
                Map.of("outcome", "REVOKED", "reasons", "The belt stood still.", "lostShifts", List.of()));

        confirmed(told(ConductMine.SERIOUS, at(1, 8, 40)));
    }

    @Test
    void anotherShiftBehaviourOrWorkerIsNoDouble() {
        confirmed(told(ConductMine.SERIOUS, at(1, 9, 0)));

        confirmed(told(ConductMine.SERIOUS, at(1, 5, 0)));
        confirmed(told(ConductMine.SERIOUS, at(1, 15, 0)));
        confirmed(told(ConductMine.SERIOUS, at(2, 9, 0)));
        confirmed(told(ConductMine.GENERAL, at(1, 9, 0)));
        confirmed(mine.reportOf(mine.roster().first().member(), ConductMine.SERIOUS, at(1, 9, 0)));
    }

    @Test
    void historyIsOnRecordWithoutConsequencesAndMayBeConfirmedTwice() {
        OffsetDateTime beforeTheMineWentLive = OffsetDateTime.parse("2024-06-30T09:00:00+08:00");

        for (int i = 0; i < 2; i++) {
            Recorded record = confirmed(told(ConductMine.SERIOUS, beforeTheMineWentLive));
            shown(record).body("history", equalTo(true)).body("separateFrom", nullValue());
        }
    }

    @Test
    void ofManyThatAreConfirmedAtOnceOneStands() throws Exception {
        List<Recorded> records = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            records.add(verified(told(ConductMine.SERIOUS, at(1, 9, i))));
        }

        List<Response> answers = new ArrayList<>();
        try (ExecutorService confirmers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Response>> running = new ArrayList<>();
            for (Recorded each : records) {
                running.add(confirmers.submit(() -> transition(mine.confirmer(), each, "confirmation", Map.of())));
            }
            for (Future<Response> each : running) {
                answers.add(each.get());
            }
        }

        List<String> standing = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.<String>path("id"))
                .toList();
        assertThat(standing).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.<String>path("code")).isEqualTo("possible-double");
            assertThat(answer.<String>path("violationId")).isEqualTo(standing.getFirst());
        });
    }

    private OffsetDateTime at(int daysAgo, int hour, int minute) {
        return clock.today()
                .minusDays(daysAgo)
                .atTime(hour, minute)
                .atZone(clock.zone())
                .toOffsetDateTime();
    }

    private Map<String, Object> told(String behaviour, OffsetDateTime occurredAt) {
        return mine.reportOf(mine.subject(), behaviour, occurredAt);
    }

    private Recorded verified(Map<String, Object> report) {
        return mine.verified(report);
    }

    /** Without a statement. */
    private Recorded confirmed(Map<String, Object> report) {
        return post(mine.confirmer(), verified(report), "confirmation", Map.of());
    }

    private ValidatableResponse confirm(Recorded record, Map<String, Object> body) {
        return transition(mine.confirmer(), record, "confirmation", body).then();
    }

    private ValidatableResponse refused(Recorded record, Map<String, Object> body) {
        return confirm(record, body).statusCode(422).body("code", equalTo("possible-double"));
    }

    private ValidatableResponse shown(Recorded record) {
        return mine.confirmer().get("/api/v1/violations/" + record.id()).then().statusCode(200);
    }
}
