package io.lamproom.member.latetransfer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The month until 25 September 2026 is closed. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class LateTransferTest {

    private static final String ROOT = "/api/v1/late-transfers";

    @Inject
    DataSource database;

    private TestMine mine;
    private String section;
    private String other;
    private Hired worker;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        other = mine.section("掘进一区");
        worker = mine.worker(section);
        String period = "/api/v1/accounting-periods/"
                + TestMine.made(mine.hr()
                        .body(Map.of("mineId", mine.id(), "month", "2026-09", "from", "2026-08-26", "to", "2026-09-26"))
                        .post("/api/v1/accounting-periods"));
        mine.hr()
                .header("If-Match", mine.etag(period))
                .post(period + "/closure")
                .then()
                .statusCode(200);
    }

    @Test
    void aTransferBehindTheCloseIsMadeByASecondPersonsApproval() {
        String late = propose("2026-09-10")
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("closedBefore", equalTo("2026-09-26"))
                .body("assignmentId", nullValue())
                .extract()
                .path("id");
        mine.hr().get(worker.path()).then().body("assignment.sectionId", equalTo(section));

        step(mine.hr(), late, "approval").statusCode(422).body("code", equalTo("second-person"));
        step(second(), late, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo("second-of-hr"))
                .body("note", equalTo("已核对调令"));

        mine.hr()
                .get(worker.path())
                .then()
                .body("assignments.sectionId", contains(section, other))
                .body("assignments.from", contains("2021-03-01", "2026-09-10"))
                .body("assignments.late", contains(false, true));
        step(second(), late, "approval").statusCode(409).body("code", equalTo("late-transfer-decided"));
    }

    @Test
    void whatIsNotBehindTheCloseIsAnOrdinaryTransfer() {
        propose("2026-09-26")
                .statusCode(422)
                .body("code", equalTo("transfer-not-late"))
                .body("errors[0].pointer", equalTo("/from"));
        propose("2021-02-28").statusCode(422).body("code", equalTo("assignment-before-hire"));
    }

    @Test
    void aRefusedOrWithdrawnOneChangesNothing() {
        String refused = propose("2026-09-10").statusCode(201).extract().path("id");
        propose("2026-09-11").statusCode(409).body("code", equalTo("late-transfer-open"));
        step(mine.hr(), refused, "refusal").statusCode(422).body("code", equalTo("second-person"));
        step(second(), refused, "refusal").statusCode(200).body("status", equalTo("REFUSED"));

        String withdrawn = propose("2026-09-11").statusCode(201).extract().path("id");
        step(second(), withdrawn, "withdrawal").statusCode(422).body("code", equalTo("withdrawn-by-proposer"));
        step(mine.hr(), withdrawn, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));

        mine.hr().get(worker.path()).then().body("assignments.sectionId", contains(section));
        mine.hr().get(ROOT + "?worker=" + worker.id()).then().body("items.status", contains("WITHDRAWN", "REFUSED"));
        mine.hr().get(ROOT + "?status=REFUSED").then().body("items.id", contains(refused));
    }

    @Test
    void nobodyAsksForOrApprovesTheOwnTransfer() {
        Tokens self = Tokens.of("hr-dept").staffNo(worker.staffNo());
        mine.as(self)
                .body(proposal("2026-09-10"))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        String late = propose("2026-09-10").statusCode(201).extract().path("id");

        step(mine.as(self), late, "approval").statusCode(422).body("code", equalTo("decides-about-self"));
    }

    @Test
    void anApprovalOfWhoHasLeftMeanwhileIsRefused() {
        String late = propose("2026-09-10").statusCode(201).extract().path("id");
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "LEFT", "to", "2026-10-01"))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(200);

        step(second(), late, "approval").statusCode(409).body("code", equalTo("worker-has-left"));
    }

    @Test
    void theDatabaseAsksForASecondPersonToo() {
        String late = propose("2026-09-10").statusCode(201).extract().path("id");

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("""
                                update late_transfer set status = 'REFUSED', decided_by = proposed_by,
                                  decided_at = now(), decision_note = '-' where id = '%s'
                                """.formatted(late));
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ck_late_transfer_second_person");
    }

    private RequestSpecification second() {
        return mine.as(Tokens.of("hr-dept").subject("second-of-hr"));
    }

    private ValidatableResponse propose(String from) {
        return mine.hr().body(proposal(from)).post(ROOT).then();
    }

    private Map<String, Object> proposal(String from) {
        return Map.of("workerId", worker.id(), "unitId", other, "from", from, "reason", "调令迟到");
    }

    private ValidatableResponse step(RequestSpecification by, String late, String step) {
        return by.header("If-Match", mine.etag(ROOT + "/" + late))
                .body(Map.of("note", "已核对调令"))
                .post(ROOT + "/" + late + "/" + step)
                .then();
    }
}
