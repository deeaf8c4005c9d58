package io.lamproom.conduct.wage;

import static org.hamcrest.Matchers.hasSize;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wages of a test's mine, as its payroll tells them. */
public final class Payroll {

    public static final String BASES = "/api/v1/wage-bases";

    private final ConductMine mine;
    private final Instant begun;
    private int told;

    public Payroll(ConductMine mine, Instant now) {
        this.mine = mine;
        this.begun = now.truncatedTo(ChronoUnit.SECONDS).minus(3, ChronoUnit.HOURS);
    }

    /** Written a second after the one before it. */
    public Map<String, Object> item(Person worker, YearMonth month, long amountFen) {
        return item(worker, month, amountFen, begun.plusSeconds(++told));
    }

    public Map<String, Object> item(Person worker, YearMonth month, long amountFen, Instant toldAt) {
        Map<String, Object> item = new HashMap<>();
        item.put("staffNo", worker.staffNo());
        item.put("month", month.toString());
        item.put("amountFen", amountFen);
        item.put("toldAt", toldAt.toString());
        return item;
    }

    /** The same with another field. */
    public static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        Map<String, Object> other = new HashMap<>(item);
        other.put(field, value);
        return other;
    }

    public RequestSpecification program() {
        return mine.program("wage:write");
    }

    public RequestSpecification hr() {
        return mine.as(Tokens.of("hr-dept").staffNo("900004"));
    }

    @SafeVarargs
    public final ValidatableResponse tell(Map<String, Object>... items) {
        return tell(Arrays.asList(items));
    }

    public ValidatableResponse tell(List<Map<String, Object>> items) {
        return program()
                .body(Map.of("items", items))
                .post(BASES + "/bulk")
                .then()
                .statusCode(207)
                .body("items", hasSize(items.size()));
    }

    /** The id of a worker's base of a month, which was told. */
    public String idOf(Person worker, YearMonth month) {
        return hr().get(BASES + "?worker=" + worker.id() + "&month=" + month)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    /** What HR is shown of it. */
    public ValidatableResponse amount(String id) {
        return hr().header("X-Access-Reason", "objection of the worker")
                .get(BASES + "/" + id + "/amount")
                .then()
                .statusCode(200);
    }
}
