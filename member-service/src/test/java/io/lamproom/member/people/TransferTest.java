package io.lamproom.member.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class TransferTest {

    @Inject
    DataSource database;

    private TestMine mine;
    private String section;
    private String team;
    private Hired worker;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        worker = mine.worker(team);
    }

    @Test
    void aTransferMayLieBackInTheOpenPeriod() {
        String other = mine.section("掘进一区");

        transfer(other, "2026-10-01")
                .statusCode(201)
                .body("sectionId", equalTo(other))
                .body("from", equalTo("2026-10-01"));
        mine.hr()
                .get(worker.path())
                .then()
                .body("assignments.from", contains("2021-03-01", "2026-10-01"))
                .body("assignments.to", contains("2026-10-01", null))
                .body("assignments.sectionId", contains(section, other))
                .body("version", equalTo(1));
        mine.hr()
                .get(worker.path() + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("EMPLOYMENT", "ASSIGNMENT", "ASSIGNMENT"));
    }

    @Test
    void aTransferBeforeTheLastCloseIsRefusedByNameOfTheRule() {
        String period = TestMine.made(mine.hr()
                .body(Map.of("mineId", mine.id(), "month", "2026-09", "from", "2026-08-26", "to", "2026-09-26"))
                .post("/api/v1/accounting-periods"));
        String path = "/api/v1/accounting-periods/" + period;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .post(path + "/closure")
                .then()
                .statusCode(200);

        transfer(section, "2026-09-25")
                .statusCode(422)
                .body("code", equalTo("period-closed"))
                .body("errors[0].pointer", equalTo("/from"))
                .body(
                        "detail",
                        equalTo("The accounting period 2026-09 is closed:"
                                + " what is recorded now holds from 2026-09-26 at the earliest."));
        transfer(section, "2026-09-26").statusCode(201);
        Hired late = mine.worker(team);
        mine.hr().get(late.path()).then().body("assignment.from", equalTo("2026-09-26"));
    }

    @Test
    void anAssignmentIsPutRightOnTheDayItBegins() {
        transfer(section, "2021-03-01").statusCode(201).body("unitId", equalTo(section));

        mine.hr()
                .get(worker.path())
                .then()
                .body("assignments.unitId", contains(section))
                .body("assignments.from", contains("2021-03-01"));
    }

    @Test
    void aLaterAssignmentStaysWhenAnEarlierIsEntered() {
        String second = mine.section("掘进一区");
        String third = mine.section("掘进二区");
        transfer(third, "2026-06-01").statusCode(201);

        transfer(second, "2026-03-01").statusCode(201).body("to", equalTo("2026-06-01"));
        mine.hr()
                .get(worker.path())
                .then()
                .body("assignments.unitId", contains(team, second, third))
                .body("assignments.to", contains("2026-03-01", "2026-06-01", null));
    }

    @Test
    void placesThatTakeNobodyAreRefused() {
        transfer(mine.id(), "2026-06-01").statusCode(422).body("code", equalTo("unit-takes-no-workers"));
        transfer(UUID.randomUUID().toString(), "2026-06-01")
                .statusCode(422)
                .body("code", equalTo("unknown-unit"))
                .body("errors[0].pointer", equalTo("/unitId"));
        transfer(TestMine.create().section("采煤一区"), "2026-06-01")
                .statusCode(422)
                .body("code", equalTo("unknown-unit"));
        transfer(section, "2021-02-28").statusCode(422).body("code", equalTo("assignment-before-hire"));
    }

    @Test
    void whoHasLeftIsNotTransferred() {
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "LEFT", "to", "2026-10-01"))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(200)
                .body("status", equalTo("LEFT"))
                .body("leftOn", equalTo("2026-10-01"))
                .body("assignments.to", contains("2026-10-01"));

        transfer(section, "2026-11-01").statusCode(409).body("code", equalTo("worker-has-left"));
    }

    @Test
    void ofTwoWhoChangeTheSameWorkerOneIsTold() throws Exception {
        String tag = mine.etag(worker.path());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = List.of(
                    threads.submit(
                            () -> transfer(section, "2026-10-01", tag).extract().statusCode()),
                    threads.submit(
                            () -> transfer(section, "2026-10-02", tag).extract().statusCode()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 412);
        }
    }

    @Test
    void theDatabaseRefusesASecondAssignmentOnTheSameDay() {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("""
                                insert into assignment (id, worker_id, kind, unit_id, section_id, underground, valid_from)
                                values (gen_random_uuid(), '%s', 'PRIMARY', '%s', '%s', true, '2026-11-01')
                                """.formatted(worker.id(), section, section));
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ex_assignment_worker_id_primary");
    }

    private ValidatableResponse transfer(String unit, String from) {
        return transfer(unit, from, mine.etag(worker.path()));
    }

    private ValidatableResponse transfer(String unit, String from, String tag) {
        return mine.hr()
                .header("If-Match", tag)
                .body(Map.of("unitId", unit, "from", from))
                .post(worker.path() + "/assignments")
                .then();
    }
}
