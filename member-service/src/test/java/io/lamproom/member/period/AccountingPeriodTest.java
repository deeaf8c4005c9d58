package io.lamproom.member.period;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AccountingPeriodTest {

    private TestMine mine;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
    }

    @Test
    void aPeriodIsClosedByAPersonOnceItIsOver() {
        String september = open("2026-09", "2026-08-26", "2026-09-26");

        close(september).statusCode(200).body("status", equalTo("CLOSED")).body("closedAt", notNullValue());
        close(september).statusCode(409).body("code", equalTo("period-is-closed"));
        LocalDate tomorrow = LocalDate.now().plusDays(2);
        String running = open(tomorrow.toString().substring(0, 7), "2026-09-26", tomorrow.toString());
        close(running).statusCode(422).body("code", equalTo("period-not-over"));
    }

    @Test
    void periodsAreClosedInOrder() {
        open("2026-07", "2026-06-26", "2026-07-26");
        String august = open("2026-08", "2026-07-26", "2026-08-26");

        close(august)
                .statusCode(422)
                .body("code", equalTo("earlier-period-open"))
                .body("detail", equalTo("Periods are closed in order; 2026-07 is still open."));
        mine.hr()
                .get("/api/v1/accounting-periods")
                .then()
                .statusCode(200)
                .body("items.month", contains("2026-08", "2026-07"));
    }

    @Test
    void aDayBelongsToOnePeriodOnly() {
        open("2026-07", "2026-06-26", "2026-07-26");

        post("2026-08", "2026-07-25", "2026-08-26").statusCode(409).body("code", equalTo("periods-overlap"));
        post("2026-07", "2026-07-26", "2026-08-26").statusCode(409).body("code", equalTo("period-exists"));
        post("2026-13", "2026-07-26", "2026-08-26")
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-type"))
                .body("errors[0].pointer", equalTo("/month"));
    }

    private String open(String month, String from, String to) {
        return post(month, from, to).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(String month, String from, String to) {
        return mine.hr()
                .body(Map.of("mineId", mine.id(), "month", month, "from", from, "to", to))
                .post("/api/v1/accounting-periods")
                .then();
    }

    private ValidatableResponse close(String id) {
        String path = "/api/v1/accounting-periods/" + id;
        return mine.hr()
                .header("If-Match", mine.etag(path))
                .post(path + "/closure")
                .then();
    }
}
