package io.lamproom.member.hrdelta;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DeltaTest {

    private TestMine mine;
    private String section;
    private String team;
    private String teamCode;
    private Hired worker;
    private Hired mate;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        teamCode = mine.hr().get("/api/v1/units/" + team).then().extract().path("code");
        worker = mine.worker(section);
        mate = mine.worker(section);
    }

    @Test
    void rowsAreAppliedByDateAndTheSameDeltaAgainChangesNothing() {
        List<Map<String, Object>> rows = List.of(
                row(worker.staffNo(), "2026-08-01", "RETURN", Map.of()),
                row(worker.staffNo(), "2026-07-01", "SUSPENSION", Map.of("basis", "人字1号")),
                row(worker.staffNo(), "2026-09-01", "TRANSFER", Map.of("unitCode", teamCode, "post", "班长")),
                row(mate.staffNo(), "2026-10-01", "DEPARTURE", Map.of("status", "RETIRED")));

        apply(rows)
                .statusCode(207)
                .body("applied", equalTo(4))
                .body("refused", equalTo(0))
                .body("items.row", contains(0, 1, 2, 3))
                .body("items.outcome", contains("APPLIED", "APPLIED", "APPLIED", "APPLIED"))
                .body("items[3].workerId", equalTo(mate.id()));
        mine.hr()
                .get(worker.path())
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("assignments.unitId", contains(section, team))
                .body("assignments.from", contains("2021-03-01", "2026-09-01"))
                .body("assignment.post", equalTo("班长"))
                .body("assignment.trade", equalTo("采煤机司机"))
                .body("version", equalTo(3));
        mine.hr().get(mate.path()).then().body("status", equalTo("RETIRED")).body("leftOn", equalTo("2026-10-01"));

        apply(rows).statusCode(207).body("unchanged", equalTo(4)).body("applied", equalTo(0));
        mine.hr().get(worker.path()).then().body("version", equalTo(3));
    }

    @Test
    void aRowThatIsRefusedHoldsUpNoOther() {
        apply(List.of(
                        row("no-such", "2026-09-01", "RETURN", Map.of()),
                        row(worker.staffNo(), "2026-09-01", "TRANSFER", Map.of("unitCode", "no-such")),
                        row(worker.staffNo(), "2026-09-01", "RETURN", Map.of()),
                        row(worker.staffNo(), "2026-09-01", "DEPARTURE", Map.of()),
                        row(worker.staffNo(), "2026-09-01", "DEPARTURE", Map.of("status", "ACTIVE")),
                        row(worker.staffNo(), "2026-09-01", "SUSPENSION", Map.of()),
                        row(worker.staffNo(), "2021-01-01", "TRANSFER", Map.of("unitCode", teamCode)),
                        row(mate.staffNo(), "2026-09-01", "TRANSFER", Map.of("unitCode", teamCode))))
                .statusCode(207)
                .body("applied", equalTo(1))
                .body("refused", equalTo(7))
                .body(
                        "items.problem.code",
                        contains(
                                "unknown-worker",
                                "unknown-unit",
                                "worker-not-suspended",
                                "delta-field-missing",
                                "departure-status",
                                "delta-field-missing",
                                "assignment-beside-none"))
                .body("items[1].problem.pointer", equalTo("/unitCode"))
                .body("items[1].problem.status", equalTo(422))
                .body("items[1].workerId", nullValue());
        mine.hr().get(mate.path()).then().body("assignment.unitId", equalTo(team));
        mine.hr().get(worker.path()).then().body("version", equalTo(0));
    }

    @Test
    void aClosedPeriodIsRefusedRowByRow() {
        String period = "/api/v1/accounting-periods/"
                + TestMine.made(mine.hr()
                        .body(Map.of("mineId", mine.id(), "month", "2026-09", "from", "2026-08-26", "to", "2026-09-26"))
                        .post("/api/v1/accounting-periods"));
        mine.hr()
                .header("If-Match", mine.etag(period))
                .post(period + "/closure")
                .then()
                .statusCode(200);

        apply(List.of(
                        row(worker.staffNo(), "2026-09-25", "TRANSFER", Map.of("unitCode", teamCode)),
                        row(mate.staffNo(), "2026-09-26", "TRANSFER", Map.of("unitCode", teamCode))))
                .statusCode(207)
                .body("items.outcome", contains("REFUSED", "APPLIED"))
                .body("items[0].problem.code", equalTo("period-closed"));
    }

    @Test
    void aProgramSendsTheDeltaOfItsOwnMineOnly() {
        List<Map<String, Object>> rows =
                List.of(row(worker.staffNo(), "2026-09-01", "TRANSFER", Map.of("unitCode", teamCode)));
        Map<String, Object> body = Map.of("mineId", mine.id(), "rows", rows);

        TestMine.create()
                .program("roster:write")
                .body(body)
                .post("/api/v1/hr-deltas")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-unit"));
        mine.program("roster:write")
                .body(body)
                .post("/api/v1/hr-deltas")
                .then()
                .statusCode(207)
                .body("applied", equalTo(1));
    }

    private ValidatableResponse apply(List<Map<String, Object>> rows) {
        return mine.hr()
                .body(Map.of("mineId", mine.id(), "rows", rows))
                .post("/api/v1/hr-deltas")
                .then();
    }

    private static Map<String, Object> row(String staffNo, String on, String change, Map<String, Object> more) {
        Map<String, Object> row = new HashMap<>(more);
        row.put("staffNo", staffNo);
        row.put("effectiveOn", on);
        row.put("change", change);
        return row;
    }
}
