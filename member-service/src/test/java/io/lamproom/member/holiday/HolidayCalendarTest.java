package io.lamproom.member.holiday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class HolidayCalendarTest {

    private static final String ROOT = "/api/v1/holiday-calendars";

    private TestMine mine;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
    }

    @Test
    void aTermIsCountedInTheWorkingDaysOfTheMine() {
        last("2026-09-30", 4).body("last", equalTo("2026-10-06"));
        set(nationalDay()).statusCode(201).body("days.day", contains("2026-10-01", "2026-10-02", "2026-10-10"));

        last("2026-09-30", 4)
                .body("last", equalTo("2026-10-08"))
                .body("workingDay", equalTo(true))
                .body("days", equalTo(4));
        last("2026-10-01", 1).body("last", equalTo("2026-10-05")).body("workingDay", equalTo(false));
        last("2026-10-09", 1).body("last", equalTo("2026-10-10"));
    }

    @Test
    void aYearIsSetOnceAndChangedByWhoSawTheNewestVersion() {
        String path = ROOT + "/" + set(nationalDay()).statusCode(201).extract().path("id");
        set(nationalDay()).statusCode(409).body("code", equalTo("holiday-calendar-exists"));
        String tag = mine.etag(path);
        Map<String, Object> fewer = Map.of("days", List.of(day("2026-10-01", "HOLIDAY")));

        mine.hr()
                .header("If-Match", tag)
                .body(fewer)
                .put(path)
                .then()
                .statusCode(200)
                .body("days.day", contains("2026-10-01"))
                .body("version", equalTo(1));
        mine.hr().header("If-Match", tag).body(fewer).put(path).then().statusCode(412);
        mine.hr().get(ROOT + "?year=2026").then().body("items.days[0].day", contains("2026-10-01"));
        mine.hr().get(ROOT + "?year=2027").then().body("items", equalTo(List.of()));
    }

    @Test
    void aDayStandsInItsYearOnceAndOnlyAWeekEndIsWorkedInstead() {
        set(List.of(day("2027-01-01", "HOLIDAY")))
                .statusCode(422)
                .body("code", equalTo("day-of-another-year"))
                .body("detail", equalTo("The calendar is that of 2026; every day lies in it."))
                .body("errors[0].pointer", equalTo("/days/0/day"));
        set(List.of(day("2026-10-01", "HOLIDAY"), day("2026-10-01", "HOLIDAY")))
                .statusCode(422)
                .body("code", equalTo("day-twice"))
                .body("errors[0].pointer", equalTo("/days/1/day"));
        set(List.of(day("2026-10-09", "WORKDAY"))).statusCode(422).body("code", equalTo("workday-of-the-week"));
    }

    @Test
    void whatLiesInAClosedPeriodStays() {
        String path = ROOT + "/" + set(nationalDay()).statusCode(201).extract().path("id");
        String period = "/api/v1/accounting-periods/"
                + TestMine.made(mine.hr()
                        .body(Map.of("mineId", mine.id(), "month", "2026-10", "from", "2026-09-26", "to", "2026-10-03"))
                        .post("/api/v1/accounting-periods"));
        mine.hr()
                .header("If-Match", mine.etag(period))
                .post(period + "/closure")
                .then()
                .statusCode(200);

        change(path, List.of(day("2026-10-01", "HOLIDAY"), day("2026-10-10", "WORKDAY")))
                .statusCode(422)
                .body("code", equalTo("period-closed"))
                .body("errors[0].pointer", equalTo("/days"));
        change(path, List.of(day("2026-10-01", "HOLIDAY"), day("2026-10-02", "HOLIDAY"), day("2026-10-11", "WORKDAY")))
                .statusCode(200);
    }

    @Test
    void anotherMinesCalendarIsNotThere() {
        String path = ROOT + "/" + set(nationalDay()).statusCode(201).extract().path("id");
        TestMine other = TestMine.create();

        other.hr().get(path).then().statusCode(404);
        other.hr()
                .get("/api/v1/working-days?mine=" + mine.id() + "&after=2026-09-30")
                .then()
                .statusCode(404);
        mine.hr().get("/api/v1/working-days?mine=" + mine.id()).then().statusCode(400);
    }

    private ValidatableResponse set(List<Map<String, Object>> days) {
        return mine.hr()
                .body(Map.of("mineId", mine.id(), "year", 2026, "days", days))
                .post(ROOT)
                .then();
    }

    private ValidatableResponse change(String path, List<Map<String, Object>> days) {
        return mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("days", days))
                .put(path)
                .then();
    }

    private ValidatableResponse last(String after, int days) {
        return mine.hr()
                .get("/api/v1/working-days?mine=" + mine.id() + "&after=" + after + "&days=" + days)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> nationalDay() {
        return List.of(day("2026-10-02", "HOLIDAY"), day("2026-10-01", "HOLIDAY"), day("2026-10-10", "WORKDAY"));
    }

    private static Map<String, Object> day(String day, String kind) {
        return Map.of("day", day, "kind", kind, "name", "国庆节");
    }
}
