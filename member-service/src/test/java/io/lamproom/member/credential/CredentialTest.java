package io.lamproom.member.credential;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CredentialTest {

    private static final String ROOT = "/api/v1/credentials";

    @Inject
    DataSource database;

    private TestMine mine;
    private Hired worker;
    private Hired mate;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        String section = mine.section("采煤一区");
        worker = mine.worker(section);
        mate = mine.worker(section);
    }

    @Test
    void aNumberIsHeldByOneWorkerAtATime() {
        String lamp = issue(worker, "LAMP", "00123", "2026-01-01")
                .statusCode(201)
                .body("number", equalTo("00123"))
                .extract()
                .path("id");

        issue(mate, "LAMP", "00123", "2026-03-01").statusCode(409).body("code", equalTo("credential-number-taken"));
        issue(mate, "CARD", "00123", "2026-03-01").statusCode(201);
        end(lamp, "2026-03-01", "RETURNED")
                .statusCode(200)
                .body("to", equalTo("2026-03-01"))
                .body("endReason", equalTo("RETURNED"));
        issue(mate, "LAMP", "00123", "2026-03-01").statusCode(201);

        held("?kind=LAMP&number=00123&on=2026-02-28").body("items.workerId", contains(worker.id()));
        held("?kind=LAMP&number=00123&on=2026-03-01").body("items.workerId", contains(mate.id()));
        held("?worker=" + mate.id()).body("items.kind", contains("CARD", "LAMP"));
    }

    @Test
    void numbersOfTwoMinesDoNotMeet() {
        issue(worker, "CARD", "00001", "2026-01-01").statusCode(201);
        TestMine other = TestMine.create();
        Hired stranger = other.worker(other.section("采煤一区"));

        other.hr()
                .body(Map.of("workerId", stranger.id(), "kind", "CARD", "number", "00001", "from", "2026-01-01"))
                .post(ROOT)
                .then()
                .statusCode(201);
        other.hr()
                .body(Map.of("workerId", worker.id(), "kind", "LAMP", "number", "00002", "from", "2026-01-01"))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-worker"));
    }

    @Test
    void aWorkerHoldsOneOfAKind() {
        String lost = issue(worker, "SELF_RESCUER", "S-1", "2026-01-01")
                .statusCode(201)
                .extract()
                .path("id");

        issue(worker, "SELF_RESCUER", "S-2", "2026-02-01").statusCode(409).body("code", equalTo("credential-held"));
        end(lost, "2026-02-01", "LOST").statusCode(200);
        issue(worker, "SELF_RESCUER", "S-2", "2026-02-01").statusCode(201);
        end(lost, "2026-03-01", "LOST").statusCode(409).body("code", equalTo("credential-ended"));
    }

    @Test
    void whatAWorkerHoldsEndsWithTheEmployment() {
        String card = issue(worker, "CARD", "00007", "2026-01-01")
                .statusCode(201)
                .extract()
                .path("id");
        issue(worker, "LAMP", "00008", "2026-10-01").statusCode(201);

        depart("2026-10-01").statusCode(422).body("code", equalTo("departure-before-plans"));
        depart("2026-10-02").statusCode(200);
        mine.hr()
                .get(ROOT + "/" + card)
                .then()
                .body("to", equalTo("2026-10-02"))
                .body("endReason", equalTo("EMPLOYMENT_ENDED"));
        issue(mate, "CARD", "00007", "2026-10-02").statusCode(201);
        issue(worker, "CARD", "00009", "2026-10-02").statusCode(409).body("code", equalTo("worker-has-left"));
    }

    @Test
    void anEndOfTheEmploymentIsNotGivenByHand() {
        String card = issue(worker, "CARD", "00007", "2026-01-01")
                .statusCode(201)
                .extract()
                .path("id");

        end(card, "2026-02-01", "EMPLOYMENT_ENDED").statusCode(422).body("code", equalTo("credential-end-by-hand"));
        end(card, "2026-01-01", "LOST").statusCode(422).body("code", equalTo("end-before-start"));
        issue(mate, "CARD", "00008", "2021-02-28").statusCode(422).body("code", equalTo("credential-before-hire"));
    }

    @Test
    void aWorkerSeesTheOwnOnly() {
        issue(worker, "CARD", "00007", "2026-01-01").statusCode(201);
        String other = issue(mate, "CARD", "00008", "2026-01-01")
                .statusCode(201)
                .extract()
                .path("id");
        Tokens token = Tokens.of("worker").staffNo(worker.staffNo());

        mine.as(token).get(ROOT).then().statusCode(200).body("items.number", contains("00007"));
        mine.as(token).get(ROOT + "?worker=" + mate.id()).then().body("items", empty());
        mine.as(token).get(ROOT + "/" + other).then().statusCode(404);
    }

    @Test
    void theDatabaseRefusesANumberTwiceOnADay() {
        issue(worker, "CARD", "00007", "2026-01-01").statusCode(201);

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("""
                                insert into credential (id, version, mine_id, worker_id, kind, number, valid_from)
                                values (gen_random_uuid(), 0, '%s', '%s', 'CARD', '00007', '2026-11-01')
                                """.formatted(mine.id(), mate.id()));
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ex_credential_mine_id_number");
    }

    private ValidatableResponse issue(Hired to, String kind, String number, String from) {
        return mine.hr()
                .body(Map.of("workerId", to.id(), "kind", kind, "number", number, "from", from))
                .post(ROOT)
                .then();
    }

    private ValidatableResponse end(String credential, String to, String reason) {
        return mine.hr()
                .header("If-Match", mine.etag(ROOT + "/" + credential))
                .body(Map.of("to", to, "reason", reason))
                .post(ROOT + "/" + credential + "/closure")
                .then();
    }

    private ValidatableResponse held(String query) {
        return mine.hr().get(ROOT + query).then().statusCode(200);
    }

    private ValidatableResponse depart(String to) {
        return mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "LEFT", "to", to))
                .post(worker.path() + "/departure")
                .then();
    }
}
