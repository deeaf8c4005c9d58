package io.lamproom.member.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.meeting.HeldMeetings;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AppraisalTest {

    @Inject
    BusinessClock clock;

    private TestMine mine;
    private String branch;
    private LocalDate today;
    private Hired secretary;
    private Hired committee;
    private Hired good;
    private Hired poor;
    private Hired probationer;
    private String appraisal;
    private String meeting;

    @BeforeEach
    void openAppraisal() {
        mine = TestMine.create();
        today = clock.today();
        String section = mine.section("采煤一区");
        branch = mine.branch("采煤一区党支部");
        secretary = mine.worker(section);
        committee = mine.worker(section);
        good = mine.worker(section);
        poor = mine.worker(section);
        probationer = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        mine.position(committee.id(), "COMMITTEE_MEMBER", branch);
        PartyPeople people = new PartyPeople(mine);
        Stream.of(secretary, committee, good, poor)
                .forEach(worker -> people.member(worker, "FULL", branch, "2024-01-01"));
        people.member(probationer, "PROBATIONARY", branch, "2026-01-01");
        meeting = new HeldMeetings(mine).held(branch, "GENERAL_MEETING", today.toString());
        appraisal = open().statusCode(201)
                .body("members", equalTo(5))
                .body("graded", equalTo(4))
                .extract()
                .path("id");
    }

    @Test
    void anAppraisalGoesFromSelfReviewToTheAcknowledgedVerdict() {
        as("worker", good)
                .header("If-Match", etag())
                .body(round("SELF", good))
                .post(path() + "/rounds")
                .then()
                .statusCode(200);
        as("worker", good)
                .header("If-Match", etag())
                .body(round("SELF", poor))
                .post(path() + "/rounds")
                .then()
                .statusCode(422)
                .body("code", equalTo("own-self-review-only"));
        step(secretary, "rounds", round("SELF", secretary, committee, poor, probationer))
                .statusCode(200);
        step(secretary, "rounds", round("MUTUAL", everyone())).statusCode(200);
        step(secretary, "rounds", round("TEST", everyone())).statusCode(200);

        step(secretary, "verdicts", verdicts("QUALIFIED", secretary))
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        step(secretary, "verdicts", verdicts("EXCELLENT", good, poor))
                .statusCode(422)
                .body("code", equalTo("too-many-excellent"))
                .body("atMost", equalTo(1));
        step(secretary, "verdicts", verdicts("QUALIFIED", probationer))
                .statusCode(422)
                .body("code", equalTo("probationary-without-grade"));
        step(secretary, "verdicts", verdicts("EXCELLENT", good)).statusCode(200);
        step(secretary, "verdicts", verdicts("UNQUALIFIED", poor)).statusCode(200);
        step(secretary, "verdicts", verdicts("QUALIFIED", committee)).statusCode(200);
        step(secretary, "closure", Map.of()).statusCode(422).body("code", equalTo("appraisal-incomplete"));
        step(committee, "verdicts", verdicts("QUALIFIED", secretary)).statusCode(200);
        step(secretary, "closure", Map.of())
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("verdicts.persons", contains(1, 2, 0, 1));

        own(good).body("items[0].verdict", equalTo(null));
        step(secretary, "feedback", Map.of("on", today.toString(), "workerIds", List.of(good.id())))
                .statusCode(200);
        String entry = own(good)
                .body("items[0].verdict", equalTo("EXCELLENT"))
                .extract()
                .path("items[0].id");
        as("worker", good).get("/api/v1/appraisal-entries/" + entry).then().body("opinion", equalTo("带徒有成效"));
        mine.party().get("/api/v1/appraisal-entries/" + entry).then().body("opinion", equalTo(null));
        as("worker", good)
                .header("If-Match", etag())
                .post(path() + "/acknowledgement")
                .then()
                .statusCode(200);
        own(good).body("items[0].acknowledgedAt", notNullValue());

        String term = mine.party()
                .get("/api/v1/rectifications")
                .then()
                .body("items.workerId", contains(poor.id()))
                .body("items[0].to", equalTo(today.plusMonths(6).toString()))
                .extract()
                .path("items[0].id");
        mine.party()
                .header(
                        "If-Match",
                        mine.party().get("/api/v1/rectifications/" + term).header("ETag"))
                .body(Map.of("to", today.plusMonths(13).toString()))
                .post("/api/v1/rectifications/" + term + "/extension")
                .then()
                .statusCode(422)
                .body("code", equalTo("rectification-term"));
    }

    @Test
    void aVerdictIsThatOfAMeetingOfTheBranchWithItsQuorum() {
        HeldMeetings meetings = new HeldMeetings(mine);
        step(secretary, "rounds", round("SELF", everyone())).statusCode(200);
        step(secretary, "rounds", round("MUTUAL", everyone())).statusCode(200);
        step(secretary, "rounds", round("TEST", everyone())).statusCode(200);

        for (String wrong : List.of(
                meetings.held(branch, "LECTURE", today.toString()),
                UUID.randomUUID().toString())) {
            Map<String, Object> verdicts = new HashMap<>(verdicts("QUALIFIED", good));
            verdicts.put("meetingId", wrong);
            step(secretary, "verdicts", verdicts).statusCode(422).body("code", equalTo("verdict-of-meeting"));
        }
        step(secretary, "verdicts", verdicts("QUALIFIED", good)).statusCode(200);
        mine.party()
                .get("/api/v1/appraisal-entries?worker=" + good.id())
                .then()
                .body("items[0].verdictMeetingId", equalTo(meeting))
                .body("items[0].decidedOn", equalTo(today.toString()));
    }

    @Test
    void aTemporaryBranchAppraisesNobody() {
        mine.party()
                .body(Map.of("branchId", mine.branch("TEMPORARY", "检修会战临时党支部"), "year", today.getYear()))
                .post("/api/v1/appraisals")
                .then()
                .statusCode(422)
                .body("code", equalTo("branch-does-not-appraise"));
    }

    @Test
    void aBranchIsAppraisedOnceAYear() {
        open().statusCode(409).body("code", equalTo("appraisal-exists"));
    }

    private ValidatableResponse open() {
        return mine.party()
                .body(Map.of("branchId", branch, "year", today.getYear()))
                .post("/api/v1/appraisals")
                .then();
    }

    private Hired[] everyone() {
        return new Hired[] {secretary, committee, good, poor, probationer};
    }

    private Map<String, Object> round(String round, Hired... workers) {
        return Map.of(
                "round",
                round,
                "on",
                today.toString(),
                "members",
                Stream.of(workers)
                        .map(worker -> {
                            Map<String, Object> part = new HashMap<>(Map.of("workerId", worker.id()));
                            if (round.equals("TEST")) {
                                part.put("tally", Map.of("excellent", 2, "qualified", 3));
                            }
                            return part;
                        })
                        .toList());
    }

    private Map<String, Object> verdicts(String verdict, Hired... workers) {
        return Map.of(
                "meetingId",
                meeting,
                "verdicts",
                Stream.of(workers)
                        .map(worker -> Map.of("workerId", worker.id(), "verdict", verdict, "opinion", "带徒有成效"))
                        .toList());
    }

    private ValidatableResponse step(Hired by, String what, Map<String, Object> body) {
        RequestSpecification request = as(by == secretary ? "branch-secretary" : "branch-committee", by)
                .header("If-Match", etag());
        return (body.isEmpty() ? request : request.body(body))
                .post(path() + "/" + what)
                .then();
    }

    private ValidatableResponse own(Hired worker) {
        return as("worker", worker).get("/api/v1/appraisal-entries").then().statusCode(200);
    }

    private RequestSpecification as(String role, Hired worker) {
        return mine.as(Tokens.of(role).staffNo(worker.staffNo()));
    }

    private String path() {
        return "/api/v1/appraisals/" + appraisal;
    }

    private String etag() {
        return mine.party().get(path()).then().statusCode(200).extract().header("ETag");
    }
}
