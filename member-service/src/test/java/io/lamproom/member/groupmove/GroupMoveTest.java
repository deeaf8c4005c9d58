package io.lamproom.member.groupmove;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class GroupMoveTest {

    private static final String ROOT = "/api/v1/group-moves";
    private static final String DAY = "2026-06-01";

    private TestMine leaving;
    private TestMine arriving;
    private String section;
    private String target;
    private Hired worker;

    @BeforeEach
    void setUpMines() {
        GroupMines mines = GroupMines.create();
        leaving = mines.leaving();
        arriving = mines.arriving();
        section = leaving.section("采煤一区");
        target = arriving.section("综采队");
        worker = leaving.worker(section);
    }

    @Test
    void theOneEmploymentEndsAndTheOtherBeginsOnThatDay() {
        String lamp = TestMine.made(leaving.hr()
                .body(Map.of("workerId", worker.id(), "kind", "LAMP", "number", "01234", "from", "2026-01-01"))
                .post("/api/v1/credentials"));
        leaving.position(worker.id(), "SECTION_HEAD", section);

        String arrived = takeOver(asked(), "200017")
                .statusCode(200)
                .body("status", equalTo("TAKEN_OVER"))
                .body("relationTransferDue", equalTo(false))
                .extract()
                .path("arrivedId");

        leaving.hr().get(worker.path()).then().body("status", equalTo("LEFT")).body("leftOn", equalTo(DAY));
        leaving.hr().get("/api/v1/credentials/" + lamp).then().body("to", equalTo(DAY));
        leaving.hr().get("/api/v1/positions?worker=" + worker.id()).then().body("items.to", contains(DAY));
        arriving.hr()
                .get("/api/v1/workers/" + arrived)
                .then()
                .body("staffNo", equalTo("200017"))
                .body("name", equalTo("张三"))
                .body("hiredOn", equalTo(DAY))
                .body("continues", equalTo(worker.id()))
                .body("assignment.unitId", equalTo(target))
                .body("assignment.from", equalTo(DAY));
    }

    @Test
    void theHistoryGoesOnWithTheDaysOfTheEmploymentHandedOverAndNothingElseOfThatMine() {
        String arrived = takeOver(asked(), "200017").statusCode(200).extract().path("arrivedId");

        arriving.hr()
                .get("/api/v1/workers/" + arrived + "/history")
                .then()
                .body("items.findAll { it.kind == 'EMPLOYMENT' }.from", contains("2021-03-01", DAY))
                .body("items.findAll { it.kind == 'ASSIGNMENT' }.workerId", contains(arrived));
        arriving.hr().get(worker.path()).then().statusCode(404);
        leaving.hr().get("/api/v1/workers/" + arrived).then().statusCode(404);
    }

    @Test
    void aMembersRelationWaitsForItsLetterAndTheOfficesEnd() {
        String branch = leaving.branch("采煤一区党支部");
        leaving.position(worker.id(), "BRANCH_SECRETARY", branch);

        takeOver(asked(), "200017").statusCode(200).body("relationTransferDue", equalTo(true));

        leaving.party()
                .get("/api/v1/members/" + new PartyPeople(leaving).idOf(worker))
                .then()
                .body("status", equalTo("FULL"))
                .body("branchId", equalTo(branch));
        leaving.party().get("/api/v1/positions?worker=" + worker.id()).then().body("items.to", contains(DAY));
    }

    @Test
    void eachMineDoesItsOwnPart() {
        String move = asked();
        step(leaving, byReceiver(leaving), move, "take-over", taking("200017"))
                .statusCode(422)
                .body("code", equalTo("group-move-of-other-mine"));
        step(arriving, byAsker(arriving), move, "take-over", taking("200017"))
                .statusCode(422)
                .body("code", equalTo("second-person"));
        step(arriving, byReceiver(arriving), move, "withdrawal", Map.of("note", "误"))
                .statusCode(422)
                .body("code", equalTo("withdrawn-by-proposer"));
        TestMine.create().hr().get(ROOT + "/" + move).then().statusCode(404);

        step(arriving, byReceiver(arriving), move, "refusal", Map.of("note", "名额已满"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        step(arriving, byReceiver(arriving), move, "take-over", taking("200017"))
                .statusCode(409)
                .body("code", equalTo("group-move-decided"));
        leaving.hr().get(worker.path()).then().body("status", equalTo("ACTIVE"));
        leaving.hr().get(ROOT).then().body("items", hasSize(1));
        arriving.hr().get(ROOT + "?side=ARRIVING").then().body("items.id", contains(move));
        arriving.hr().get(ROOT).then().body("items", empty());
    }

    @Test
    void peopleMoveBetweenMinesOfOneGroup() {
        TestMine alone = TestMine.create();
        ask(worker, alone.code()).statusCode(422).body("code", equalTo("mines-of-one-group"));
        ask(worker, leaving.code()).statusCode(422).body("code", equalTo("mines-of-one-group"));
        String move = asked();
        ask(worker, arriving.code()).statusCode(409).body("code", equalTo("group-move-open"));

        GroupMines.join(arriving, "H" + arriving.code()).statusCode(200);
        takeOver(move, "200017").statusCode(422).body("code", equalTo("mines-of-one-group"));
    }

    @Test
    void aStaffNumberIsNeverUsedTwiceAndNothingIsHalfDone() {
        // identity numbers of test mines run alike: one is passed over, lest both be the same person
        arriving.idNumber();
        String taken = arriving.worker(target).staffNo();
        String move = asked();

        takeOver(move, taken).statusCode(409).body("code", equalTo("staff-number-taken"));

        leaving.hr().get(worker.path()).then().body("status", equalTo("ACTIVE")).body("leftOn", nullValue());
        takeOver(move, "200017").statusCode(200);
    }

    @Test
    void whoHasLeftOrADayOfAClosedPeriodIsRefused() {
        Hired gone = leaving.worker(section);
        leaving.hr()
                .header("If-Match", leaving.etag(gone.path()))
                .body(Map.of("status", "LEFT", "to", "2026-01-01"))
                .post(gone.path() + "/departure")
                .then()
                .statusCode(200);
        ask(gone, arriving.code()).statusCode(409).body("code", equalTo("worker-has-left"));

        String move = asked();
        closeJune(arriving);
        takeOver(move, "200017").statusCode(422).body("code", equalTo("period-closed"));
        closeJune(leaving);
        ask(leaving.worker(section), arriving.code()).statusCode(422).body("code", equalTo("period-closed"));
    }

    @Test
    void nobodyAsksForTheirOwnMove() {
        leaving.as(Tokens.of("hr-dept").staffNo(worker.staffNo()))
                .body(asking(worker, arriving.code()))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    private static void closeJune(TestMine mine) {
        String period = "/api/v1/accounting-periods/"
                + TestMine.made(mine.hr()
                        .body(Map.of("mineId", mine.id(), "month", "2026-06", "from", "2026-05-26", "to", "2026-06-26"))
                        .post("/api/v1/accounting-periods"));
        mine.hr()
                .header("If-Match", mine.etag(period))
                .post(period + "/closure")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification byAsker(TestMine mine) {
        return mine.as(Tokens.of("hr-dept").subject("hr-of-the-leaving-mine"));
    }

    private static RequestSpecification byReceiver(TestMine mine) {
        return mine.as(Tokens.of("hr-dept").subject("hr-of-the-receiving-mine"));
    }

    private String asked() {
        return ask(worker, arriving.code()).statusCode(201).extract().path("id");
    }

    private ValidatableResponse ask(Hired whom, String toMine) {
        return byAsker(leaving).body(asking(whom, toMine)).post(ROOT).then();
    }

    private static Map<String, Object> asking(Hired whom, String toMine) {
        return Map.of("workerId", whom.id(), "toMine", toMine, "from", DAY, "reason", "集团人调〔2026〕9号");
    }

    private Map<String, Object> taking(String staffNo) {
        return new HashMap<>(Map.of("staffNo", staffNo, "unitId", target, "trade", "采煤机司机"));
    }

    private ValidatableResponse takeOver(String move, String staffNo) {
        return step(arriving, byReceiver(arriving), move, "take-over", taking(staffNo));
    }

    private static ValidatableResponse step(
            TestMine mine, RequestSpecification by, String move, String what, Map<String, Object> body) {
        return by.header("If-Match", mine.etag(ROOT + "/" + move))
                .body(body)
                .post(ROOT + "/" + move + "/" + what)
                .then();
    }
}
