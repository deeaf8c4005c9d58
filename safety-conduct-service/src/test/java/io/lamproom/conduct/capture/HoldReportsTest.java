package io.lamproom.conduct.capture;

import static io.lamproom.conduct.capture.Capture.HELD;
import static io.lamproom.conduct.capture.Capture.id;
import static io.lamproom.conduct.capture.Capture.with;
import static io.lamproom.conduct.capture.Capture.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What could not be matched waits to be repaired, and is not lost. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class HoldReportsTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    ExpireHeldReports expireHeldReports;

    private ConductMine mine;
    private Capture device;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        device = new Capture(mine);
    }

    @Test
    void anUnknownStaffNumberIsHeldWhenAskedAndRefusedOtherwise() throws SQLException {
        Map<String, Object> nobody = ofNobody(20);

        awaitRefused(nobody);
        device.send(true, List.of(nobody, device.item(10)))
                .body("items.outcome", contains("HELD", "RECORDED"))
                .body("items[0].faults.code", contains("worker-unknown"))
                .body("items[0].faults.pointer", contains("/staffNo"))
                .body("items[0].status", equalTo("HELD"));
        mine.verifier()
                .get(HELD + "/" + id(nobody))
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("feed", equalTo("device"))
                .body("code", equalTo("worker-unknown"))
                .body("told.staffNo", equalTo("nobody"))
                .body("told.description", equalTo(nobody.get("description")))
                .body("transitions", contains("repair", "discarding"));
        assertThat(count("select count(*) from violation where id = ?", id(nobody)))
                .isZero();
        assertThat(count("select count(*) from platform.outbox_event where message_key = ?::text", id(nobody)))
                .isZero();
        assertThat(count(
                        "select count(*) from platform.audit_entry where operation = 'held-report.held' and aggregate_id = ?",
                        id(nobody)))
                .isEqualTo(1);
    }

    @Test
    void whatIsHeldIsEncryptedAndItsInformantShownToNobody() throws SQLException {
        Map<String, Object> item = with(unmatched(20), "informant", "Zhang San");
        device.send(true, List.of(item));

        assertThat(mine.verifier().get(HELD + "/" + id(item)).asString()).doesNotContain("Zhang San");
        assertThat(count(
                        "select count(*) from held_report where id = ? and position(convert_to('belt', 'UTF8') in told) = 0",
                        id(item)))
                .isEqualTo(1);
    }

    @Test
    void theProgramMaySendItAgainAsItWasOrCorrected() {
        Map<String, Object> item = unmatched(20);
        Map<String, Object> corrected = with(item, "behaviourCode", ConductMine.GENERAL);
        device.send(true, List.of(item)).body("held", equalTo(1));

        device.send(true, List.of(item)).body("unchanged", equalTo(1)).body("items[0].status", equalTo("HELD"));
        // it waits already, so that it is held whether that is asked again or not
        device.send(List.of(with(item, "place", "2302"))).body("held", equalTo(1));
        device.send(List.of(corrected)).body("recorded", equalTo(1)).body("items[0].status", equalTo("REPORTED"));
        held(item).then().body("status", equalTo("REPAIRED")).body("told", nullValue());
        device.send(List.of(corrected)).body("unchanged", equalTo(1));
        device.send(List.of(item)).body("items[0].faults.code", contains("id-taken"));
    }

    @Test
    void aRepairMakesItTheViolationThatWasMeantToldWhenItWasReceived() {
        Map<String, Object> item = with(unmatched(71 * 60), "signedOnSpot", true);
        device.send(true, List.of(item));
        String receivedAt = held(item).path("receivedAt");

        repair(mine.inspector(), item, Map.of("behaviourCode", ConductMine.SERIOUS))
                .then()
                .statusCode(200)
                .body("status", equalTo("REPAIRED"))
                .body("told", nullValue())
                .body("ending.staffNo", equalTo("900001"));
        mine.verifier()
                .get("/api/v1/violations/" + id(item))
                .then()
                .body("status", equalTo("REPORTED"))
                .body("late", equalTo(false))
                .body("recordedAt", equalTo(receivedAt))
                .body("signedOnSpot", equalTo(true))
                .body("recordedBy.staffNo", equalTo("900001"));
        device.send(List.of(item)).body("unchanged", equalTo(1)).body("items[0].status", equalTo("REPAIRED"));
        device.send(List.of(with(item, "place", "2302"))).body("items[0].faults.code", contains("id-taken"));
    }

    @Test
    void whoSaysWhomItMeansIsItsRecorderAndDoesNotVerifyIt() {
        Map<String, Object> item = with(ofNobody(20), "signedOnSpot", true);
        awaitHeld(item);
        Person meant = mine.roster().first().member();

        Response repaired = repair(mine.verifier(), item, Map.of("staffNo", meant.staffNo()));
        repaired.then().statusCode(200);
        Recorded violation = Recorded.of(mine.inspector().get("/api/v1/violations/" + id(item)));
        mine.inspector()
                .get("/api/v1/violations/" + id(item))
                .then()
                .body("workerId", equalTo(meant.id().toString()))
                // nobody signed for this name
                .body("signedOnSpot", equalTo(false));
        ConductMine.transition(mine.verifier(), violation, "verification", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("verifier-is-recorder"));
        ConductMine.transition(mine.confirmer(), violation, "verification", Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void nobodySaysThatTheyThemselvesWereMeant() {
        Map<String, Object> item = unmatched(20);
        device.send(true, List.of(item));

        repair(
                        mine.as("safety-inspector", mine.subject()),
                        item,
                        Map.of("staffNo", mine.subject().staffNo(), "behaviourCode", ConductMine.SERIOUS))
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        held(item).then().body("status", equalTo("HELD"));
    }

    @Test
    void aRepairThatMatchesNothingEitherIsRefusedAndItWaitsOn() {
        Map<String, Object> item = unmatched(20);
        device.send(true, List.of(item));

        repair(mine.inspector(), item, Map.of("behaviourCode", "NEITHER"))
                .then()
                .statusCode(422)
                .body("code", equalTo("behaviour-unknown"));
        repair(
                        mine.inspector(),
                        item,
                        Map.of("staffNo", "1", "workerId", mine.subject().id().toString()))
                .then()
                .statusCode(400);
        held(item).then().body("status", equalTo("HELD"));
    }

    @Test
    void whatIsDiscardedHasAReasonAndItsIdIsRefusedFromThenOn() throws SQLException {
        Map<String, Object> item = unmatched(20);
        device.send(true, List.of(item));
        String tag = held(item).header("ETag");

        discard(item, tag, "").then().statusCode(400);
        discard(item, "\"9\"", "-").then().statusCode(412);
        discard(item, tag, "Nobody of that name was at work.")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("ending.note", equalTo("Nobody of that name was at work."))
                .body("told", nullValue());
        discard(item, held(item).header("ETag"), "-").then().statusCode(409);
        repair(mine.inspector(), item, Map.of("behaviourCode", ConductMine.SERIOUS))
                .then()
                .statusCode(409);
        device.send(true, List.of(with(item, "behaviourCode", ConductMine.SERIOUS)))
                .body("items[0].faults.code", contains("report-discarded"));
        assertThat(count("select count(*) from held_report where id = ? and told is null", id(item)))
                .isEqualTo(1);
    }

    @Test
    void whatIsHeldIsFoundByFeedAndDayInTheOwnMineAlone() {
        ConductMine other = ConductMine.open(dataSource);
        Capture app = new Capture(mine, "app");
        Map<String, Object> first = unmatched(20);
        Map<String, Object> second = unmatched(10);
        Map<String, Object> third = unmatched(5);
        device.send(true, List.of(first));
        app.send(true, List.of(second, third));
        discard(third, held(third).header("ETag"), "-").then().statusCode(200);
        LocalDate today = clock.today();

        mine.inspector()
                .get(HELD + "?status=HELD&limit=1&count=true")
                .then()
                .body("items.id", contains(id(second)))
                .body("total", equalTo(2));
        mine.inspector()
                .get(HELD + "?feed=app&status=HELD&receivedOn=" + today)
                .then()
                .body("items.id", contains(id(second)));
        mine.inspector().get(HELD + "?feed=device").then().body("items.id", contains(id(first)));
        mine.inspector().get(HELD + "?receivedOn=" + today.minusDays(1)).then().body("items", empty());
        other.inspector().get(HELD).then().body("items", empty());
        other.inspector().get(HELD + "/" + id(first)).then().statusCode(404);
        // an id is taken, whoever sends it
        app.send(true, List.of(first)).body("items[0].faults.code", contains("id-taken"));
    }

    @Test
    void ofTwoHeldAtOnceWithOneIdThatDifferOneStandsInAnyOrder() throws SQLException {
        Map<String, Object> one = unmatched(20);
        Map<String, Object> otherwise = with(one, "place", "2302");
        device.send(true, List.of(one, otherwise)).body("held", equalTo(1)).body("refused", equalTo(1));

        String place = held(one).path("told.place");
        device.send(true, List.of(with(one, "place", place))).body("unchanged", equalTo(1));
        assertThat(count("select count(*) from held_report where id = ?", id(one)))
                .isEqualTo(1);
    }

    @Test
    void theSameItemsInCallsAtOnceAreHeldOnce() throws SQLException {
        List<Map<String, Object>> items =
                IntStream.range(1, 51).mapToObj(this::unmatched).toList();

        List<CompletableFuture<Integer>> calls = Stream.of(items, items.reversed(), items)
                .map(call -> CompletableFuture.supplyAsync(
                        () -> device.send(true, call).extract().<Integer>path("held")))
                .toList();

        assertThat(calls.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(50);
        mine.verifier().get(HELD + "?count=true").then().body("total", equalTo(50));
    }

    @Test
    void whatNobodyRepairedInItsTermIsDiscarded() throws SQLException {
        Map<String, Object> old = unmatched(20);
        Map<String, Object> fresh = unmatched(10);
        device.send(true, List.of(old, fresh));
        age(old, 91);

        expireHeldReports.expire(mine.roster().mineId());

        held(old).then().body("status", equalTo("DISCARDED")).body("told", nullValue());
        held(fresh).then().body("status", equalTo("HELD"));
        age(old, 401);
        age(fresh, 89);
        expireHeldReports.expire(mine.roster().mineId());
        assertThat(held(old).statusCode()).isEqualTo(404);
        held(fresh).then().body("status", equalTo("HELD"));
    }

    private Map<String, Object> unmatched(int minutesAgo) {
        return with(device.item(minutesAgo), "behaviourCode", "NONE");
    }

    private Map<String, Object> ofNobody(int minutesAgo) {
        return with(without(device.item(minutesAgo), "workerId"), "staffNo", "nobody");
    }

    /** Until this service knows the whole roster, who is unknown may only be new. */
    private void awaitRefused(Map<String, Object> item) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> device.send(List.of(item)).body("items[0].faults.code", contains("worker-unknown")));
    }

    private void awaitHeld(Map<String, Object> item) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> device.send(true, List.of(item)).body("items[0].status", equalTo("HELD")));
    }

    private Response held(Map<String, Object> item) {
        return mine.verifier().get(HELD + "/" + id(item));
    }

    private Response repair(RequestSpecification by, Map<String, Object> item, Map<String, Object> meant) {
        return by.header("If-Match", held(item).header("ETag")).body(meant).post(HELD + "/" + id(item) + "/repair");
    }

    private Response discard(Map<String, Object> item, String tag, String reason) {
        return mine.verifier()
                .header("If-Match", tag)
                .body(Map.of("reason", reason))
                .post(HELD + "/" + id(item) + "/discarding");
    }

    private void age(Map<String, Object> item, int days) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update held_report set received_on = ? where id = ?")) {
            statement.setObject(1, clock.today().minusDays(days));
            statement.setObject(2, UUID.fromString(id(item)));
            statement.executeUpdate();
        }
    }

    private long count(String sql, String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
