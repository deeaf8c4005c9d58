package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.Heard;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points that come back over HTTP; shipped: 2 for a class, at most 4 in a year, 1 for a commendation, at most 3. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RestorationTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    TakeBackRestorations takeBack;

    private ConductMine mine;
    private Commendations commendations;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        commendations = new Commendations(mine, dataSource);
    }

    @Test
    void aClassPassedRestoresPointsOnceAndAsOftenAsThePolicySays() {
        Recorded violation = charged(ConductMine.SERIOUS);
        UUID first = classOf(violation, "PASSED", clock.today());
        UUID second = classOf(violation, "PASSED", clock.today());
        UUID third = classOf(violation, "PASSED", clock.today());

        restore("CLASS", first)
                .then()
                .statusCode(200)
                .body("deducted", equalTo(6))
                .body("balance", equalTo(6));
        restore("CLASS", first).then().statusCode(409).body("code", equalTo("points-restored-already"));
        restore("CLASS", second).then().statusCode(200).body("deducted", equalTo(4));
        restore("CLASS", third).then().statusCode(422).body("code", equalTo("points-restored-enough"));
        entries().body("items.reason", contains("RESTORED", "RESTORED", "CONFIRMED"));
        entries().body("items[0].reference", equalTo(second.toString()));
    }

    @Test
    void nothingComesBackToWhomNothingWasTakenFrom() {
        UUID commendation = commendations.confirmed(mine.subject().id(), clock.now());

        restore("COMMENDATION", commendation).then().statusCode(422).body("code", equalTo("no-points-gone"));
    }

    @Test
    void onlyAClassPassedOrACommendationConfirmedOfThatWorkerGivesPointsBack() {
        Recorded violation = charged(ConductMine.SERIOUS);
        UUID proposed = Ids.next();
        commendations.tell(proposed, mine.subject().id(), 1, "PROPOSED", null);
        UUID failed = classOf(violation, "FAILED", null);
        UUID anothers = commendations.confirmed(mine.roster().second().worker().id(), clock.now());

        refused("COMMENDATION", Ids.next(), "restoration-source-unknown");
        refused("COMMENDATION", anothers, "restoration-source-unknown");
        refused("CLASS", anothers, "restoration-source-unknown");
        refused("COMMENDATION", proposed, "restoration-source-not-standing");
        refused("CLASS", failed, "restoration-source-not-standing");
        restore("COMMENDATION", null).then().statusCode(400).body("errors[0].pointer", equalTo("/sourceId"));
        entries().body("items.reason", contains("CONFIRMED"));
    }

    @Test
    void whatWasEarnedInAnEarlierCycleGivesNothingBackInThisOne() {
        charged(ConductMine.SERIOUS);
        LocalDate lastYear = clock.today().withDayOfYear(1).minusDays(1);
        UUID old = commendations.confirmed(
                mine.subject().id(), lastYear.atStartOfDay(clock.zone()).toInstant());

        refused("COMMENDATION", old, "restoration-source-of-earlier-cycle");
    }

    @Test
    void whatARevokedCommendationGaveIsTakenBackOnce() {
        charged(ConductMine.GENERAL);
        charged(ConductMine.GENERAL, 40);
        UUID subject = mine.subject().id();
        Instant now = clock.now();
        UUID commendation = commendations.confirmed(subject, now);
        int before = points().extract().path("deducted");
        restore("COMMENDATION", commendation).then().statusCode(200).body("deducted", equalTo(before - 1));

        commendations.tell(commendation, subject, 3, "REVOKED", now);
        // told again and out of order
        commendations.tell(commendation, subject, 3, "REVOKED", now);
        commendations.tell(commendation, subject, 2, "CONFIRMED", now);
        settleAll();
        settleAll();

        points().body("deducted", equalTo(before));
        entries()
                .body("items[0].reason", equalTo("RESTORATION_REVOKED"))
                .body("items[0].points", equalTo(-1))
                .body("items[0].reference", equalTo(commendation.toString()))
                .body("items.reason", contains("RESTORATION_REVOKED", "RESTORED", "CONFIRMED", "CONFIRMED"));
        refused("COMMENDATION", commendation, "restoration-source-not-standing");
    }

    @Test
    void pointsTakenBackRaiseTheProposalThatLapsedWhenTheyWereGivenAndMakeRoomForAnotherCommendation() {
        charged(ConductMine.SERIOUS);
        Proposals proposals = new Proposals(mine);
        String lapsed = proposals
                .in("OPEN")
                .body("items.threshold", contains(6))
                .extract()
                .path("items[0].id");
        UUID subject = mine.subject().id();
        UUID revoked = commendations.confirmed(subject, clock.now());
        restore("COMMENDATION", revoked).then().statusCode(200).body("deducted", equalTo(7));
        restored(6);
        restored(5);
        proposals.in("WITHDRAWN").body("items.id", contains(lapsed));
        UUID fourth = commendations.confirmed(subject, clock.now());
        restore("COMMENDATION", fourth).then().statusCode(422).body("code", equalTo("points-restored-enough"));
        Instant before = clock.now();

        commendations.tell(revoked, subject, 2, "REVOKED", before);
        settleAll();

        points().body("deducted", equalTo(6));
        proposals.in("OPEN").body("items.threshold", contains(6)).body("items.deducted", contains(6));
        proposals.in("WITHDRAWN").body("items.id", contains(lapsed));
        mine.verifier()
                .queryParam("on", clock.today().toString())
                .queryParam("known", before.toString())
                .get(path())
                .then()
                .statusCode(200)
                .body("deducted", equalTo(5));
        restore("COMMENDATION", fourth).then().statusCode(200).body("deducted", equalTo(5));
    }

    @Test
    void aNumberThatSomebodyOnceTypedForTwoWorkersHoldsUpNoRevocation() {
        charged(ConductMine.SERIOUS);
        UUID subject = mine.subject().id();
        UUID other = mine.roster().second().worker().id();
        UUID commendation = commendations.confirmed(subject, clock.now());
        restore("COMMENDATION", commendation).then().statusCode(200);
        typedOnce(other, commendation);

        commendations.tell(commendation, subject, 2, "REVOKED", clock.now());
        settleAll();

        points().body("deducted", equalTo(8));
        assertThat(Sql.list(
                        dataSource,
                        "select points from points_entry where account_id = ? and reference = ? order by id",
                        row -> row.getInt("points"),
                        other,
                        commendation.toString()))
                .containsExactly(1, -1);
    }

    @Test
    void aRevokedCommendationThatGaveNothingTakesNothing() {
        charged(ConductMine.SERIOUS);
        UUID commendation = commendations.confirmed(mine.subject().id(), clock.now());
        commendations.tell(commendation, mine.subject().id(), 2, "REVOKED", clock.now());

        settleAll();

        entries().body("items.reason", contains("CONFIRMED"));
    }

    @Test
    void twoWhoGivePointsBackForOneCommendationAtOnceDoItOnce() {
        charged(ConductMine.SERIOUS);
        UUID commendation = commendations.confirmed(mine.subject().id(), clock.now());

        List<Integer> answers = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> restore("COMMENDATION", commendation).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
        entries().body("items.reason", contains("RESTORED", "CONFIRMED"));
    }

    private void restored(int deducted) {
        UUID commendation = commendations.confirmed(mine.subject().id(), clock.now());
        restore("COMMENDATION", commendation).then().statusCode(200).body("deducted", equalTo(deducted));
    }

    /** A row from the time when a reference was any text. */
    private void typedOnce(UUID worker, UUID reference) {
        Sql.update(dataSource, """
                insert into points_account (id, version, mine_id, kind) values (?, 0, ?, 'WORKER')
                on conflict (id) do nothing""", worker, mine.roster().mineId());
        Sql.update(dataSource, """
                insert into points_entry (id, account_id, reason, points, day, ground, reference, recorded_at, recorded_by)
                values (?, ?, 'RESTORED', 1, ?::date, 'COMMENDATION', ?, now(), 'person:test')""", Ids.next(), worker, clock.today(), reference.toString());
    }

    private void settleAll() {
        // the job of the service itself may settle it at the same moment
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            while (takeBack.pass()) {
                // more are waiting
            }
            return Sql.list(
                            dataSource,
                            "select id from commendation where status = 'REVOKED' and not settled",
                            row -> Sql.id(row, "id"))
                    .isEmpty();
        });
    }

    private Recorded charged(String behaviour) {
        return charged(behaviour, 2);
    }

    private Recorded charged(String behaviour, int hoursAgo) {
        return mine.confirmed(mine.reportOf(
                mine.subject(), behaviour, OffsetDateTime.now(ZoneOffset.UTC).minusHours(hoursAgo)));
    }

    private UUID classOf(Recorded violation, String status, LocalDate passedOn) {
        UUID id = Ids.next();
        UUID mineId = mine.roster().mineId();
        ObjectNode state = Heard.sample("safety-class", mineId, id)
                .put("violationId", violation.id())
                .put("status", status)
                .put("passedOn", passedOn == null ? null : passedOn.toString());
        Heard.send(Topic.TRAINING, "safety-class", mineId, id, 1, state);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Sql.list(
                                dataSource, "select id from return_progress where id = ?", row -> Sql.id(row, "id"), id)
                        .isEmpty());
        return id;
    }

    private void refused(String ground, UUID source, String code) {
        restore(ground, source)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/sourceId"));
    }

    private Response restore(String ground, UUID source) {
        return mine.verifier()
                .body(source == null ? Map.of("ground", ground) : Map.of("ground", ground, "sourceId", source))
                .post(path() + "/restorations");
    }

    private ValidatableResponse points() {
        return mine.verifier().get(path()).then().statusCode(200);
    }

    private ValidatableResponse entries() {
        return mine.verifier().get(path() + "/entries").then().statusCode(200);
    }

    private String path() {
        return "/api/v1/points-accounts/" + mine.subject().id();
    }
}
