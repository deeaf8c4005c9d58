package io.lamproom.member.headcount;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** September 2026 runs from 26 August to 25 September: 31 days. One person belongs to section a, none to section b. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class HeadcountTest {

    @Inject
    DataSource database;

    private TestMine mine;
    private String a;
    private String b;
    private Hired worker;
    private String period;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        a = mine.section("采煤一区");
        b = mine.section("掘进一区");
        worker = mine.worker(a);
        period = "/api/v1/accounting-periods/"
                + TestMine.made(mine.hr()
                        .body(Map.of("mineId", mine.id(), "month", "2026-09", "from", "2026-08-26", "to", "2026-09-26"))
                        .post("/api/v1/accounting-periods"));
    }

    @Test
    void whileThePeriodIsOpenThereIsNoClosedFigure() {
        headcounts()
                .body("items.closedPersonDays", everyItem(nullValue()))
                .body(of(a) + "restatedPersonDays", equalTo(31))
                .body(of(a) + "restatedAverage", equalTo(1.0f))
                .body(of(b) + "restatedPersonDays", equalTo(0));
    }

    @Test
    void aTransferAfterTheCloseLeavesTheClosedFigureAndStandsBesideAsRestated() {
        close();
        String late = "/api/v1/late-transfers/"
                + TestMine.made(mine.hr()
                        .body(Map.of("workerId", worker.id(), "unitId", b, "from", "2026-09-10", "reason", "调令迟到"))
                        .post("/api/v1/late-transfers"));
        mine.as(Tokens.of("hr-dept").subject("second-of-hr"))
                .header("If-Match", mine.etag(late))
                .body(Map.of("note", "已核对调令"))
                .post(late + "/approval")
                .then()
                .statusCode(200);

        headcounts()
                .body(of(a) + "closedPersonDays", equalTo(31))
                .body(of(a) + "closedAverage", equalTo(1.0f))
                .body(of(a) + "restatedPersonDays", equalTo(15))
                .body(of(a) + "restatedAverage", equalTo(0.5f))
                .body(of(b) + "closedPersonDays", equalTo(0))
                .body(of(b) + "restatedPersonDays", equalTo(16));
    }

    @Test
    void aPersonOnLoanCountsWhereTheLoanHasCommandAndATeamWithinItsSection() {
        String team = mine.team(b, "早班");
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("unitId", team, "from", "2026-09-01", "to", "2026-09-11"))
                .post(worker.path() + "/loans")
                .then()
                .statusCode(201);
        close();

        headcounts()
                .body(of(a) + "closedPersonDays", equalTo(21))
                .body(of(b) + "closedPersonDays", equalTo(10))
                .body(of(team) + "closedPersonDays", equalTo(10))
                .body(of(team) + "restatedPersonDays", equalTo(10));
    }

    @Test
    void unitsComePageByPage() {
        String next = mine.hr()
                .get(period + "/headcounts?limit=1")
                .then()
                .statusCode(200)
                .body("items.unitId", contains(a))
                .extract()
                .path("next");
        mine.hr()
                .get(period + "/headcounts?limit=1&cursor=" + next)
                .then()
                .body("items.unitId", contains(b))
                .body("next", nullValue());
    }

    @Test
    void theDatabaseKeepsAClosedFigureToo() {
        close();

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("update closed_headcount set person_days = 0");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a closed figure is not changed");
    }

    private void close() {
        mine.hr()
                .header("If-Match", mine.etag(period))
                .post(period + "/closure")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse headcounts() {
        return mine.hr().get(period + "/headcounts").then().statusCode(200);
    }

    private static String of(String unit) {
        return "items.find { it.unitId == '" + unit + "' }.";
    }
}
