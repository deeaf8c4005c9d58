package io.lamproom.conduct.attendance;

import static io.lamproom.conduct.attendance.AttendanceBooks.DAYS;
import static io.lamproom.conduct.attendance.AttendanceBooks.PLANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AttendanceTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Test
    void ofTwoStatementsTheLaterOneStandsInWhateverOrderTheyCome() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        Map<String, Object> first = books.item(mine.subject(), day, "NIGHT", "WORKED");
        Map<String, Object> second = books.item(mine.subject(), day, "NIGHT", "LEAVE");
        Map<String, Object> third = books.item(mine.subject(), day, "NIGHT", "LEAVE");

        tell(books, first).body("items.outcome", contains("RECORDED"));
        tell(books, third).body("items.outcome", contains("CORRECTED")).body("corrected", equalTo(1));
        tell(books, second, first, third).body("items.outcome", contains("UNCHANGED", "UNCHANGED", "UNCHANGED"));
        standing(mine, "LEAVE");

        ConductMine other = ConductMine.open(dataSource);
        AttendanceBooks backwards = new AttendanceBooks(other, clock.now());
        for (Map<String, Object> item : List.of(third, first, second)) {
            Map<String, Object> theirs = new HashMap<>(item);
            theirs.put("staffNo", other.subject().staffNo());
            tell(backwards, theirs);
        }
        standing(other, "LEAVE");
    }

    @Test
    void aCorrectedDaySaysWhatItWasWhoCorrectedItAndWhen() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        books.day(mine.subject(), day, "NIGHT", "WORKED");
        books.tell(books.clerk(), DAYS, List.of(books.item(mine.subject(), day, "NIGHT", "TRAINING")));
        String id = mine.verifier().get(DAYS).path("items[0].id");

        mine.as("worker", mine.subject())
                .get(DAYS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("kind", contains("WORKED", "TRAINING"))
                .body("[0].toldBy", nullValue())
                .body(
                        "[1].toldBy",
                        equalTo(mine.roster().first().attendanceClerk().staffNo()))
                .body("[1].until", nullValue());
        assertThat(mine.verifier().get(DAYS + "/" + id + "/history").<String>path("[0].until"))
                .isEqualTo(mine.verifier().get(DAYS + "/" + id + "/history").path("[1].from"));
        mine.as("worker", mine.roster().second().worker())
                .get(DAYS + "/" + id + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsSaidOtherwiseOfTheSameInstantIsRefused() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        Instant at = clock.now().minusSeconds(60);
        Map<String, Object> told = books.item(mine.subject(), day, "NIGHT", "WORKED", at);
        Map<String, Object> otherwise = books.item(mine.subject(), day, "NIGHT", "REST", at);

        tell(books, told, otherwise)
                .body("items.outcome", contains("RECORDED", "REFUSED"))
                .body("items[1].faults.code", contains("entry-told-otherwise"));
        tell(books, otherwise).body("refused", equalTo(1));
        standing(mine, "WORKED");
    }

    @Test
    void allThatIsWrongWithAnItemIsToldAtOnceAndHoldsUpNoOther() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        Map<String, Object> wrong = Map.of(
                "staffNo", "nobody", "businessDate", "today", "shift", "NIGHT", "kind", "PLANNED", "toldAt", "now");
        Map<String, Object> early = books.item(mine.subject(), clock.today().plusDays(1), "NIGHT", "WORKED");
        Map<String, Object> noon = books.item(mine.subject(), day, "NOON", "WORKED");
        Map<String, Object> good = books.item(mine.subject(), day, "NIGHT", "WORKED");

        // until this service knows the whole roster, who is unknown may only be new
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> tell(books, wrong)
                        .body(
                                "items[0].faults.code",
                                containsInAnyOrder(
                                        "worker-unknown",
                                        "item-date-unreadable",
                                        "item-code-unknown",
                                        "item-instant-unreadable")));
        tell(books, early, noon, good)
                .body("items[0].faults.code", contains("attendance-too-early"))
                .body("items[1].faults.code", contains("shift-unknown"))
                .body("items[2].outcome", equalTo("RECORDED"));
    }

    @Test
    void theClerkTellsOfTheirOwnSectionAndOfOthersThanThemselves() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        Person self = mine.roster().first().attendanceClerk();
        Person elsewhere = mine.roster().second().worker();

        books.tell(
                        books.clerk(),
                        DAYS,
                        List.of(
                                books.item(mine.subject(), day, "NIGHT", "WORKED"),
                                books.item(self, day, "NIGHT", "WORKED"),
                                books.item(elsewhere, day, "NIGHT", "WORKED")))
                .body("items[0].outcome", equalTo("RECORDED"))
                .body("items[1].faults.code", contains("decides-about-self"))
                .body("items[2].faults.code", contains("worker-unknown"));
        books.day(self, day, "NIGHT", "WORKED").body("recorded", equalTo(1));
        books.clerk().get(DAYS).then().body("items", hasSize(2));
        mine.as("worker", mine.subject())
                .get(DAYS)
                .then()
                .body("items.workerId", contains(mine.subject().id().toString()));
        mine.as("attendance-clerk", mine.roster().second().attendanceClerk())
                .get(DAYS)
                .then()
                .body("items", empty());
    }

    @Test
    void aThousandAreTakenInOneCallAndNotOneMore() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        List<Map<String, Object>> items =
                new ArrayList<>(books.backwards(mine.subject(), clock.today().minusDays(1), 1000, "LEAVE"));

        books.tell(books.program(), DAYS, items).body("recorded", equalTo(1000));
        books.tell(books.program(), DAYS, items.reversed()).body("unchanged", equalTo(1000));
        items.add(books.item(mine.subject(), clock.today(), "NIGHT", "LEAVE"));
        books.program().body(Map.of("items", items)).post(DAYS).then().statusCode(400);
    }

    @Test
    void theSameInTwoCallsAtOnceIsRecordedOnce() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        List<Map<String, Object>> items =
                books.backwards(mine.subject(), clock.today().minusDays(1), 200, "WORKED");

        List<CompletableFuture<Integer>> calls = Stream.of(items, items.reversed(), items, items.reversed())
                .map(call -> CompletableFuture.supplyAsync(
                        () -> books.tell(books.program(), DAYS, call).extract().<Integer>path("recorded")))
                .toList();

        assertThat(calls.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(200);
    }

    @Test
    void aPlanIsCancelledByALaterStatementAndKeepsItsHistory() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().plusDays(3);
        books.plan(mine.subject(), day, "NIGHT").body("recorded", equalTo(1));
        books.tell(books.clerk(), PLANS, List.of(books.item(mine.subject(), day, "NIGHT", "CANCELLED")))
                .body("corrected", equalTo(1));

        mine.verifier()
                .get(PLANS + "?from=" + day + "&to=" + day + "&kind=CANCELLED")
                .then()
                .body("items", hasSize(1));
        String id = mine.verifier().get(PLANS).path("items[0].id");
        mine.verifier().get(PLANS + "/" + id + "/history").then().body("kind", contains("PLANNED", "CANCELLED"));
        mine.verifier().get(DAYS + "/" + id + "/history").then().statusCode(404);
    }

    @Test
    void aShiftIsToldWholeByTheMinesSystemOrByTheClerkForTheirSectionAndNotBeforeItsEnd() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        String shift = DAYS + "/shifts/" + day + "/NIGHT";

        books.clerk().body(Map.of("complete", true)).put(shift).then().body("complete", equalTo(true));
        books.program().get(shift).then().body("complete", equalTo(false)).body("toldAt", nullValue());
        books.program()
                .get(shift + "?section=" + mine.roster().first().sectionId())
                .then()
                .body("complete", equalTo(true));
        books.clerk()
                .get(shift + "?section=" + mine.roster().second().sectionId())
                .then()
                .statusCode(404);
        books.complete(day, "NIGHT", true).statusCode(200).body("complete", equalTo(true));
        books.complete(clock.today().plusDays(1), "NIGHT", true)
                .statusCode(422)
                .body("code", equalTo("feed-shift-runs"));
        books.complete(day, "NOON", true).statusCode(422).body("code", equalTo("shift-unknown"));
    }

    @Test
    void aNightShiftFromMidnightBelongsToTheDateItStartsOn() {
        expectNight("00:00", 0, 0, "T00:10:00+08:00");
    }

    @Test
    void aNightShiftFromMidnightThatCountsForTheDayBeforeBelongsToIt() {
        expectNight("00:00", -1, -1, "T00:10:00+08:00");
    }

    @Test
    void aNightShiftFromTheEveningBelongsToTheDayThatTheMinesTableSays() {
        expectNight("22:00", 0, 0, "T22:10:00+08:00");
        expectNight("22:00", 1, 1, "T22:10:00+08:00");
    }

    /** A trip in the night over a month's end: who made it cannot be absent in that night, nor in any other day's. */
    private void expectNight(String start, int offset, int daysAfter, String downAt) {
        boolean evening = start.equals("22:00");
        ConductMine mine = evening
                ? ConductMine.openWithShifts(dataSource, "22:00", "06:00", "14:00", offset)
                : ConductMine.openWithShifts(dataSource, "00:00", "08:00", "16:00", offset);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate last =
                YearMonth.from(clock.today().minusDays(5)).minusMonths(1).atEndOfMonth();
        LocalDate began = evening ? last : last.plusDays(1);
        LocalDate night = began.plusDays(daysAfter);
        mine.program("trips:write")
                .body(Map.of(
                        "items",
                        List.of(Map.of(
                                "id",
                                Ids.next().toString(),
                                "staffNo",
                                mine.subject().staffNo(),
                                "downAt",
                                began + downAt,
                                "upAt",
                                began + downAt.replace("10:00", "50:00")))))
                .post("/api/v1/underground-trips")
                .then()
                .body("recorded", equalTo(1));

        books.day(mine.subject(), night, "NIGHT", "ABSENT")
                .body("items[0].faults.code", contains("absent-but-underground"));
        books.day(mine.subject(), night.minusDays(1), "NIGHT", "ABSENT").body("recorded", equalTo(1));
        books.day(mine.subject(), night.plusDays(1), "NIGHT", "ABSENT").body("recorded", equalTo(1));
        books.day(mine.subject(), night, "NIGHT", "WORKED").body("recorded", equalTo(1));
        mine.verifier()
                .get(DAYS + "?kind=WORKED&from=" + night + "&to=" + night)
                .then()
                .body("items.shift", contains("NIGHT"));
    }

    private static void standing(ConductMine mine, String kind) {
        mine.verifier().get(DAYS).then().body("items", hasSize(1)).body("items.kind", everyItem(equalTo(kind)));
    }

    @SafeVarargs
    private static ValidatableResponse tell(AttendanceBooks books, Map<String, Object>... items) {
        List<Map<String, Object>> call = new ArrayList<>();
        for (Map<String, Object> item : items) {
            call.add(item);
        }
        return books.tell(books.program(), DAYS, call);
    }
}
