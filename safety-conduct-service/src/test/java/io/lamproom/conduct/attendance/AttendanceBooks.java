package io.lamproom.conduct.attendance;

import static org.hamcrest.Matchers.hasSize;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.RosterFixture.Person;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans and attendance of a test's mine, as its attendance system tells them. */
public final class AttendanceBooks {

    public static final String PLANS = "/api/v1/shift-plans";
    public static final String DAYS = "/api/v1/attendance-days";
    public static final String RATES = "/api/v1/attendance-rates";

    private final ConductMine mine;
    private final Instant begun;
    private int told;

    public AttendanceBooks(ConductMine mine, Instant now) {
        this.mine = mine;
        this.begun = now.truncatedTo(ChronoUnit.SECONDS).minus(3, ChronoUnit.HOURS);
    }

    /** Written a second after the one before it. */
    public Map<String, Object> item(Person worker, LocalDate day, String shift, String kind) {
        return item(worker, day, shift, kind, begun.plusSeconds(++told));
    }

    public Map<String, Object> item(Person worker, LocalDate day, String shift, String kind, Instant toldAt) {
        Map<String, Object> item = new HashMap<>();
        item.put("staffNo", worker.staffNo());
        item.put("businessDate", day.toString());
        item.put("shift", shift);
        item.put("kind", kind);
        item.put("toldAt", toldAt.toString());
        return item;
    }

    public RequestSpecification program() {
        return mine.program("attendance:write");
    }

    public RequestSpecification clerk() {
        return mine.as("attendance-clerk", mine.roster().first().attendanceClerk());
    }

    /** By the program. */
    public ValidatableResponse plan(Person worker, LocalDate day, String shift) {
        return tell(program(), PLANS, List.of(item(worker, day, shift, "PLANNED")));
    }

    /** By the program. */
    public ValidatableResponse day(Person worker, LocalDate day, String shift, String kind) {
        return tell(program(), DAYS, List.of(item(worker, day, shift, kind)));
    }

    public ValidatableResponse tell(RequestSpecification by, String book, List<Map<String, Object>> items) {
        return by.body(Map.of("items", items)).post(book).then().statusCode(207).body("items", hasSize(items.size()));
    }

    /** Each day's shift of one worker, from a day backwards. */
    public List<Map<String, Object>> backwards(Person worker, LocalDate last, int count, String kind) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item(worker, last.minusDays(i), "MORNING", kind));
        }
        return items;
    }

    public ValidatableResponse complete(LocalDate day, String shift, boolean complete) {
        return program()
                .body(Map.of("complete", complete))
                .put(DAYS + "/shifts/" + day + "/" + shift)
                .then();
    }
}
