package io.lamproom.conduct.capture;

import static io.lamproom.conduct.capture.Capture.BULK;
import static io.lamproom.conduct.capture.Capture.id;
import static io.lamproom.conduct.capture.Capture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In any order, many at once, and with the database against one item or against all of them. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CaptureAllOrEachTest {

    @Inject
    DataSource dataSource;

    @Inject
    Config config;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Capture device;
    private String broken;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        device = new Capture(mine);
    }

    @AfterEach
    void mend() throws SQLException {
        if (broken != null) {
            asOwner("drop trigger tr_broken on " + broken);
            asOwner("drop function broken()");
        }
    }

    @Test
    void theSameItemsInCallsAtOnceAreRecordedOnceWithOneEventEach() throws SQLException {
        List<Map<String, Object>> items =
                IntStream.range(1, 201).mapToObj(device::item).toList();

        List<CompletableFuture<Counts>> calls = Stream.of(items, items.reversed(), items, items.reversed())
                .map(call -> CompletableFuture.supplyAsync(() -> counts(call)))
                .toList();
        List<Counts> told = calls.stream().map(CompletableFuture::join).toList();

        assertThat(told.stream().mapToInt(Counts::recorded).sum()).isEqualTo(200);
        assertThat(told.stream().mapToInt(Counts::unchanged).sum()).isEqualTo(600);
        assertThat(rows(
                        "select count(*) from violation where mine_id = ?",
                        mine.roster().mineId()))
                .isEqualTo(200);
        assertThat(rows(
                        "select count(*) from platform.audit_entry where mine_id = ? and operation = 'violation.reported'",
                        mine.roster().mineId()))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void anyOrderInACallGivesTheSameRows(long seed) throws SQLException {
        Map<Integer, String> inOrder = rowsAfter(List::of);
        Map<Integer, String> shuffled = rowsAfter(items -> {
            List<Map<String, Object>> other = new ArrayList<>(items);
            Collections.shuffle(other, new Random(seed));
            return List.of(other);
        });
        Map<Integer, String> reversedAndAgain = rowsAfter(items -> List.of(items.reversed(), items));

        assertThat(inOrder).hasSize(31);
        assertThat(shuffled).isEqualTo(inOrder);
        assertThat(reversedAndAgain).isEqualTo(inOrder);
    }

    @Test
    void oneItemThatTheDatabaseRefusesTakesNoOtherWithIt() throws SQLException {
        List<Map<String, Object>> items =
                new ArrayList<>(IntStream.range(1, 60).mapToObj(device::item).toList());
        // no rule sees it, and no text column holds it
        items.set(31, with(device.item(31), "place", "2301\u0000"));

        device.send(items)
                .body("recorded", equalTo(58))
                .body("refused", equalTo(1))
                .body("items[31].faults.code", contains("value-not-storable"));
        assertThat(rows(
                        "select count(*) from violation where mine_id = ?",
                        mine.roster().mineId()))
                .isEqualTo(58);
        device.request()
                .get(BULK + "/days/" + clock.today())
                .then()
                .body("feeds[0].received", equalTo(59))
                .body("feeds[0].recorded", equalTo(58))
                .body("feeds[0].refusedByCode[0].code", equalTo("value-not-storable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public.violation",
                "public.held_report",
                "public.feed_call",
                "platform.audit_entry",
                "platform.outbox_event"
            })
    void whatCannotBeWrittenAtAllLeavesNothingAndIsTakenWhenItIsSentAgain(String table) throws SQLException {
        List<Map<String, Object>> items =
                List.of(device.item(3), with(device.item(2), "behaviourCode", "NONE"), device.item(1));
        asOwner("create function broken() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken for a test'; end $$");
        asOwner("create constraint trigger tr_broken after insert on " + table
                + " deferrable initially deferred for each row execute function broken()");
        broken = table;

        device.request()
                .body(Map.of("hold", true, "items", items))
                .post(BULK)
                .then()
                .statusCode(500);
        for (String each : List.of("violation", "held_report", "feed_call", "platform.audit_entry")) {
            assertThat(rows(
                            "select count(*) from " + each + " where mine_id = ?" + ofCapture(each),
                            mine.roster().mineId()))
                    .as(each)
                    .isZero();
        }

        mend();
        broken = null;
        device.send(true, items).body("items.outcome", contains("RECORDED", "HELD", "RECORDED"));
    }

    /** What is on record, in a mine of its own, of items that are sent in some order: their number and what they say. */
    private Map<Integer, String> rowsAfter(Function<List<Map<String, Object>>, List<List<Map<String, Object>>>> order)
            throws SQLException {
        ConductMine where = ConductMine.open(dataSource);
        Map<String, Integer> numbers = new HashMap<>();
        List<Map<String, Object>> items = mixedItems(where, numbers);
        order.apply(items).forEach(call -> new Capture(where).send(call));
        Map<Integer, String> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select id, behaviour_code, place, status, late, event_id is not null as of_event from violation"
                                + " where mine_id = ?")) {
            statement.setObject(1, where.roster().mineId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.put(
                            numbers.get(row.getString("id")),
                            String.join(
                                    " ",
                                    row.getString("behaviour_code"),
                                    row.getString("place"),
                                    row.getString("status"),
                                    row.getString("late"),
                                    row.getString("of_event")));
                }
            }
        }
        return rows;
    }

    /** Forty of three people, each fifth of no behaviour, some by camera, late or of one event; some ids once more. */
    private static List<Map<String, Object>> mixedItems(ConductMine where, Map<String, Integer> numbers) {
        Capture source = new Capture(where);
        List<Person> people = List.of(
                where.roster().first().worker(),
                where.roster().first().member(),
                where.roster().first().teamLeader());
        String event = UUID.randomUUID().toString();
        List<Map<String, Object>> items = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            Map<String, Object> item = source.item(people.get(number % 3), 10 + 200 * number);
            item.put("place", "place " + number);
            if (number % 5 == 4) {
                item.put("behaviourCode", "NONE");
            }
            if (number % 6 == 5) {
                item.put("source", "CAMERA");
            }
            // of one person, once in an event: 9 names no behaviour, so that 15, which happened before 12, is on record
            if (number == 9 || number == 12 || number == 15) {
                item.put("eventId", event);
            }
            numbers.put(id(item), number);
            items.add(item);
        }
        items.add(items.get(3));
        items.add(with(items.get(7), "occurredAt", items.get(20).get("occurredAt")));
        items.add(with(items.get(8), "occurredAt", items.get(30).get("occurredAt")));
        return items;
    }

    private record Counts(int recorded, int unchanged) {}

    private Counts counts(List<Map<String, Object>> call) {
        JsonPath told = device.send(call).extract().jsonPath();
        return new Counts(told.getInt("recorded"), told.getInt("unchanged"));
    }

    private static String ofCapture(String table) {
        return table.equals("platform.audit_entry") ? " and (aggregate_type in ('violation', 'held-report'))" : "";
    }

    private long rows(String sql, UUID mineId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, mineId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("lamproom.db.url", String.class),
                        config.getValue("lamproom.db.owner-user", String.class),
                        config.getValue("lamproom.db.owner-password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
