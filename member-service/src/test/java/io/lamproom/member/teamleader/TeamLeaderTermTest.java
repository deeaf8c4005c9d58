package io.lamproom.member.teamleader;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class TeamLeaderTermTest {

    private static final String ROOT = "/api/v1/team-leader-terms";
    private static final int LAST_YEAR = LocalDate.now().getYear() - 1;
    private static final int YEAR_BEFORE = LAST_YEAR - 1;

    private TestMine mine;
    private String section;
    private String team;
    private Hired leader;
    private Hired mate;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        leader = mine.worker(team);
        mate = mine.worker(team);
    }

    @Test
    void aTermGivesTheReachOfALeaderAndItsEndTakesIt() {
        Tokens token = Tokens.of("team-leader").staffNo(leader.staffNo());
        String term = begin(leader, team, "2024-05-01")
                .statusCode(201)
                .body("sectionId", equalTo(section))
                .body("appointment", equalTo("ELECTED"))
                .extract()
                .path("id");

        mine.as(token).get(mate.path()).then().statusCode(200);
        mine.as(token).get(ROOT).then().body("items.id", contains(term));
        end(term, "2026-06-01", "TRANSFERRED").statusCode(200).body("endReason", equalTo("TRANSFERRED"));
        mine.as(token).get(mate.path()).then().statusCode(404);
        end(term, "2026-07-01", "RESIGNED").statusCode(409).body("code", equalTo("term-ended"));
    }

    @Test
    void aTeamHasOneLeaderAndAWorkerLeadsOneTeam() {
        String other = mine.team(section, "生产二班");
        String term =
                begin(leader, team, "2024-05-01").statusCode(201).extract().path("id");

        begin(mate, team, "2026-01-01").statusCode(409).body("code", equalTo("one-leader"));
        begin(leader, other, "2026-01-01").statusCode(409).body("code", equalTo("leads-already"));
        end(term, "2026-01-01", "RESIGNED").statusCode(200);
        begin(mate, team, "2026-01-01").statusCode(201);
        begin(leader, other, "2026-01-01").statusCode(201);

        mine.hr().get(ROOT + "?team=" + team + "&on=2025-12-31").then().body("items.workerId", contains(leader.id()));
        mine.hr().get(ROOT + "?team=" + team + "&on=2026-01-01").then().body("items.workerId", contains(mate.id()));
    }

    @Test
    void aTeamIsLedByAWorkerOfItsSection() {
        Hired stranger = mine.worker(mine.section("掘进一区"));

        begin(stranger, team, "2026-01-01").statusCode(422).body("code", equalTo("leader-of-another-section"));
        begin(leader, section, "2026-01-01").statusCode(422).body("code", equalTo("unknown-unit"));
    }

    @Test
    void aPositionAlreadyHeldIsThatOfTheTerm() {
        String position = mine.position(leader.id(), "TEAM_LEADER", team);

        begin(leader, team, "2026-01-01").statusCode(201).body("positionId", equalTo(position));
        mine.hr()
                .header("If-Match", mine.etag("/api/v1/positions/" + position))
                .body(Map.of("to", "2026-06-01"))
                .post("/api/v1/positions/" + position + "/closure")
                .then()
                .statusCode(422)
                .body("code", equalTo("position-of-office"));
    }

    @Test
    void everyYearIsAppraisedOnce() {
        String term = begin(leader, team, YEAR_BEFORE + "-05-01")
                .statusCode(201)
                .body("appraisalsMissing", contains(YEAR_BEFORE, LAST_YEAR))
                .extract()
                .path("id");

        appraise(mine.hr(), term, YEAR_BEFORE, "EXCELLENT")
                .statusCode(200)
                .body("appraisalsMissing", contains(LAST_YEAR));
        appraise(mine.hr(), term, YEAR_BEFORE, "QUALIFIED").statusCode(409).body("code", equalTo("appraised-already"));
        appraise(mine.hr(), term, YEAR_BEFORE - 1, "QUALIFIED")
                .statusCode(422)
                .body("code", equalTo("appraisal-outside-term"));
        appraise(mine.hr(), term, 2199, "QUALIFIED").statusCode(422).body("code", equalTo("appraisal-outside-term"));
        appraise(mine.hr(), term, LAST_YEAR, "UNQUALIFIED")
                .statusCode(200)
                .body("appraisals.grade", contains("EXCELLENT", "UNQUALIFIED"))
                .body("appraisalsMissing", empty());
    }

    @Test
    void theHeadOfTheSectionAppraisesAndNobodyThemselves() {
        Hired head = mine.worker(section);
        mine.position(head.id(), "SECTION_HEAD", section);
        String term = begin(leader, team, YEAR_BEFORE + "-05-01")
                .statusCode(201)
                .extract()
                .path("id");

        appraise(mine.as(Tokens.of("section-head").staffNo(head.staffNo())), term, YEAR_BEFORE, "QUALIFIED")
                .statusCode(200);
        appraise(mine.as(Tokens.of("hr-dept").staffNo(leader.staffNo())), term, LAST_YEAR, "EXCELLENT")
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void aTermEndsWithTheEmployment() {
        String term =
                begin(leader, team, "2024-05-01").statusCode(201).extract().path("id");
        mine.hr()
                .header("If-Match", mine.etag(leader.path()))
                .body(Map.of("status", "RETIRED", "to", "2026-10-01"))
                .post(leader.path() + "/departure")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        mine.hr()
                .get(ROOT + "/" + term)
                .then()
                .body("to", equalTo("2026-10-01"))
                .body("endReason", equalTo("EMPLOYMENT_ENDED"));
        begin(mate, team, "2026-10-01").statusCode(201);
    }

    @Test
    void aTermThatWasToEndIsShownAsOverdue() {
        mine.hr()
                .body(Map.of(
                        "teamId", team,
                        "workerId", leader.id(),
                        "appointment", "APPOINTED",
                        "certificateNo", "BZ-2022-0117",
                        "from", "2022-05-01",
                        "plannedTo", "2025-05-01"))
                .post(ROOT)
                .then()
                .statusCode(201)
                .body("overdue", equalTo(true))
                .body("to", nullValue())
                .body("certificateNo", equalTo("BZ-2022-0117"));
        begin(mate, team, "2026-01-01").statusCode(409).body("code", equalTo("one-leader"));
    }

    private ValidatableResponse begin(Hired worker, String team, String from) {
        return mine.hr()
                .body(Map.of(
                        "teamId",
                        team,
                        "workerId",
                        worker.id(),
                        "appointment",
                        "ELECTED",
                        "from",
                        from,
                        "plannedTo",
                        "2099-05-01"))
                .post(ROOT)
                .then();
    }

    private ValidatableResponse end(String term, String to, String reason) {
        return mine.hr()
                .header("If-Match", mine.etag(ROOT + "/" + term))
                .body(Map.of("to", to, "reason", reason))
                .post(ROOT + "/" + term + "/closure")
                .then();
    }

    private ValidatableResponse appraise(RequestSpecification by, String term, int year, String grade) {
        return by.header("If-Match", mine.etag(ROOT + "/" + term))
                .body(Map.of("year", year, "grade", grade))
                .post(ROOT + "/" + term + "/appraisals")
                .then();
    }
}
