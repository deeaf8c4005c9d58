package io.lamproom.conduct.capture;

import static io.lamproom.conduct.capture.Capture.BULK;
import static io.lamproom.conduct.capture.Capture.HELD;
import static io.lamproom.conduct.capture.Capture.id;
import static io.lamproom.conduct.capture.Capture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A feed can prove that nothing it told was lost. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ReconciliationTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Capture device;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        device = new Capture(mine);
    }

    @Test
    void theDayOfAFeedTellsWhatItToldAndWhatBecameOfIt() {
        Map<String, Object> good = device.item(30);
        Map<String, Object> repaired = unmatched(20);
        Map<String, Object> discarded = unmatched(10);
        device.send(true, List.of(good, repaired, discarded, unmatched(5), with(device.item(4), "place", "")));
        device.send(List.of(good, with(good, "place", "elsewhere"), unmatched(3)));
        step(repaired, "repair", Map.of("behaviourCode", ConductMine.SERIOUS));
        step(discarded, "discarding", Map.of("reason", "-"));

        device.request()
                .get(BULK + "/days/" + clock.today())
                .then()
                .statusCode(200)
                .body("day", equalTo(clock.today().toString()))
                .body("feeds.feed", contains("device"))
                .body("feeds[0].received", equalTo(8))
                .body("feeds[0].recorded", equalTo(1))
                .body("feeds[0].unchanged", equalTo(1))
                .body("feeds[0].held", equalTo(3))
                .body("feeds[0].refused", equalTo(3))
                .body("feeds[0].refusedByCode.code", contains("behaviour-unknown", "id-taken", "required"))
                .body("feeds[0].refusedByCode.items", contains(1, 1, 1))
                .body("feeds[0].heldRows.open", equalTo(1))
                .body("feeds[0].heldRows.repaired", equalTo(1))
                .body("feeds[0].heldRows.discarded", equalTo(1));
    }

    @Test
    void aProgramSeesItselfAndTheSafetyDepartmentAllFeeds() {
        Capture app = new Capture(mine, "app");
        device.send(List.of(device.item(30)));
        app.send(List.of(app.item(20), app.item(10)));
        String today = BULK + "/days/" + clock.today();

        app.request().get(today).then().body("feeds.feed", contains("app")).body("feeds.recorded", contains(2));
        mine.verifier()
                .get(today)
                .then()
                .body("feeds.feed", contains("app", "device"))
                .body("feeds.recorded", contains(2, 1));
        new Capture(mine, "silent")
                .request()
                .get(today)
                .then()
                .body("feeds.feed", contains("silent"))
                .body("feeds[0].received", equalTo(0));
        app.request().get(BULK + "/days/" + clock.today().minusDays(1)).then().body("feeds.received", contains(0));
    }

    @Test
    void aFeedLearnsOfEachOfItsIdsWhereItHasGotTo() {
        Map<String, Object> good = device.item(30);
        Map<String, Object> waiting = unmatched(25);
        Map<String, Object> repaired = unmatched(20);
        Map<String, Object> discarded = unmatched(15);
        Map<String, Object> refused = with(device.item(10), "occurredAt", "2999-01-01T00:00:00Z");
        Map<String, Object> again = unmatched(5);
        String never = Ids.next().toString();
        device.send(true, List.of(good, waiting, repaired, discarded, refused, with(good, "id", "x")));
        device.send(List.of(again));
        device.send(List.of(with(again, "behaviourCode", ConductMine.SERIOUS)));
        step(repaired, "repair", Map.of("behaviourCode", ConductMine.SERIOUS));
        step(discarded, "discarding", Map.of("reason", "-"));

        List<String> ids =
                List.of(id(good), id(waiting), id(repaired), id(discarded), id(refused), "x", id(again), never);
        device.request()
                .body(Map.of("ids", ids))
                .post(BULK + "/reconciliation")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids))
                .body(
                        "items.fate",
                        contains(
                                "RECORDED",
                                "HELD",
                                "REPAIRED",
                                "DISCARDED",
                                "REFUSED",
                                "REFUSED",
                                "RECORDED",
                                "UNKNOWN"))
                .body("items[4].code", equalTo("occurred-in-future"))
                .body("items[5].code", equalTo("wrong-type"))
                .body("items[6].code", nullValue())
                .body("recorded", equalTo(2))
                .body("unknown", equalTo(1));
        // what another program sent is none of its business
        new Capture(mine, "app")
                .request()
                .body(Map.of("ids", ids))
                .post(BULK + "/reconciliation")
                .then()
                .body("unknown", equalTo(ids.size()));
    }

    @Test
    void whateverIsSentTheDayAddsUpAndEveryIdIsKnown() {
        Random random = new Random(20261123);
        List<Map<String, Object>> all = new ArrayList<>();
        int sent = 0;
        for (int call = 0; call < 8; call++) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                items.add(any(random, all));
            }
            all.addAll(items);
            sent += items.size();
            device.send(random.nextBoolean(), items);
        }

        JsonPath day = device.request()
                .get(BULK + "/days/" + clock.today())
                .then()
                .extract()
                .jsonPath()
                .setRootPath("feeds[0]");
        assertThat(day.getInt("received")).isEqualTo(sent);
        assertThat(day.getInt("recorded") + day.getInt("unchanged") + day.getInt("held") + day.getInt("refused"))
                .isEqualTo(sent);
        assertThat(day.<Integer>getList("refusedByCode.items").stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo(day.getInt("refused"));
        JsonPath fates = device.request()
                .body(Map.of("ids", all.stream().map(Capture::id).distinct().toList()))
                .post(BULK + "/reconciliation")
                .then()
                .extract()
                .jsonPath();
        assertThat(fates.getInt("unknown")).isZero();
        assertThat(fates.getInt("recorded") + fates.getInt("repaired")).isEqualTo(day.getInt("recorded"));
        assertThat(fates.getInt("held")).isEqualTo(day.getInt("heldRows.open"));
    }

    @Test
    void tripsAreCountedAndProvedInTheSameWay() {
        String root = "/api/v1/underground-trips";
        Map<String, Object> trip = Map.of(
                "id",
                Ids.next().toString(),
                "workerId",
                mine.subject().id().toString(),
                "downAt",
                clock.now().minus(Duration.ofHours(2)).toString());
        Map<String, Object> wrong = with(with(trip, "id", Ids.next().toString()), "downAt", "yesterday");
        mine.program("trips:write")
                .body(Map.of("items", List.of(trip, wrong, trip)))
                .post(root);

        mine.program("trips:write")
                .get(root + "/days/" + clock.today())
                .then()
                .statusCode(200)
                .body("feeds[0].received", equalTo(3))
                .body("feeds[0].recorded", equalTo(1))
                .body("feeds[0].unchanged", equalTo(1))
                .body("feeds[0].refusedByCode.code", contains("item-instant-unreadable"))
                .body("feeds[0].heldRows", nullValue());
        mine.program("trips:write")
                .body(Map.of("ids", List.of(id(trip), id(wrong), Ids.next().toString())))
                .post(root + "/reconciliation")
                .then()
                .body("items.fate", contains("RECORDED", "REFUSED", "UNKNOWN"))
                .body("items[1].code", equalTo("item-instant-unreadable"));
    }

    /** Good, late, unmatched, wrong, or one of before, as it was or otherwise. */
    private Map<String, Object> any(Random random, List<Map<String, Object>> before) {
        int minutesAgo = random.nextInt(1, 6_000);
        return switch (random.nextInt(6)) {
            case 0 -> unmatched(minutesAgo);
            case 1 -> with(device.item(minutesAgo), "place", " ");
            case 2 -> before.isEmpty() ? device.item(minutesAgo) : before.get(random.nextInt(before.size()));
            case 3 ->
                before.isEmpty()
                        ? unmatched(minutesAgo)
                        : with(before.get(random.nextInt(before.size())), "behaviourCode", ConductMine.GENERAL);
            default -> device.item(minutesAgo);
        };
    }

    private Map<String, Object> unmatched(int minutesAgo) {
        return with(device.item(minutesAgo), "behaviourCode", "NONE");
    }

    private void step(Map<String, Object> item, String step, Map<String, Object> body) {
        String path = HELD + "/" + id(item);
        mine.verifier()
                .header("If-Match", mine.verifier().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step)
                .then()
                .statusCode(200);
    }
}
