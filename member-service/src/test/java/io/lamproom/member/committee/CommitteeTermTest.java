package io.lamproom.member.committee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.lamproom.member.TestMine;
import io.lamproom.member.meeting.PartyBranch;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CommitteeTermTest {

    private static final LocalDate ELECTED = LocalDate.of(2025, 3, 10);

    private PartyBranch branch;

    @BeforeEach
    void setUpBranch() {
        branch = PartyBranch.of(TestMine.create(), 5, 0);
    }

    @Test
    void anElectionEndsInATermOfThreeYearsAndInPositions() {
        begin(election(ELECTED), "2025-04-01", branch.full(1).id())
                .statusCode(201)
                .body("from", equalTo("2025-04-01"))
                .body("to", equalTo("2028-04-01"))
                .body("state", equalTo("IN_FORCE"));
        positions("2025-03-31")
                .body("items.workerId", contains(branch.secretary().id()));
        positions("2025-04-01")
                .body(
                        "items.workerId",
                        containsInAnyOrder(branch.fullIds(4).subList(1, 4).toArray()))
                .body(
                        "items.find { it.kind == 'BRANCH_SECRETARY' }.workerId",
                        equalTo(branch.full(1).id()));
    }

    @Test
    void whoWasNotElectedHoldsNoOffice() {
        begin(election(ELECTED), "2025-04-01", branch.full(4).id())
                .statusCode(422)
                .body("code", equalTo("officer-not-elected"))
                .body("workers", contains(branch.full(4).id()));
    }

    @Test
    void aTermFollowsAnElectionOfTheBranch() {
        String lecture = branch.held("LECTURE", ELECTED, branch.fullIds(5));
        begin(lecture, "2025-04-01", branch.full(1).id())
                .statusCode(422)
                .body("code", equalTo("term-follows-election"));
        begin(election(ELECTED), "2025-03-09", branch.full(1).id())
                .statusCode(422)
                .body("code", equalTo("term-before-election"));
    }

    @Test
    void anElectionIsApprovedOnce() {
        String election = election(ELECTED);
        begin(election, "2025-04-01", branch.full(1).id()).statusCode(201);
        Map<String, Object> again =
                request(election, "2025-05-01", branch.full(1).id());
        again.put("earlyReason", "书记调离");
        post(again).statusCode(409).body("code", equalTo("election-approved"));
    }

    @Test
    void aTermThatIsCutShortSaysWhyAndEndsWhenTheNextBegins() {
        // both are recorded by the secretary of today, who is none after the first term began
        String election = election(ELECTED);
        String next = election(LocalDate.of(2026, 4, 10));
        String first = begin(election, "2025-04-01", branch.full(1).id())
                .statusCode(201)
                .extract()
                .path("id");
        begin(next, "2026-05-01", branch.full(2).id()).statusCode(422).body("code", equalTo("early-election-says-why"));
        Map<String, Object> reasoned =
                request(next, "2026-05-01", branch.full(2).id());
        reasoned.put("earlyReason", "书记调离");
        post(reasoned).statusCode(201);
        branch.mine()
                .party()
                .get("/api/v1/committee-terms/" + first)
                .then()
                .body("succeededOn", equalTo("2026-05-01"))
                .body("state", equalTo("SUCCEEDED"));
        positions("2026-05-01")
                .body(
                        "items.find { it.kind == 'BRANCH_SECRETARY' }.workerId",
                        equalTo(branch.full(2).id()));
    }

    @Test
    void aTermEndsWithABranchThatIsMerged() {
        String term = begin(election(ELECTED), "2025-04-01", branch.full(1).id())
                .statusCode(201)
                .extract()
                .path("id");
        String day = PartyBranch.today().toString();
        TestMine mine = branch.mine();
        TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "from",
                        day,
                        "reason",
                        "矿党委〔2026〕18号",
                        "moves",
                        List.of(Map.of("fromId", branch.id(), "intoId", mine.branch("采煤党支部"))),
                        "closes",
                        List.of(branch.id())))
                .post("/api/v1/branch-reorganisations"));

        mine.party().get("/api/v1/committee-terms/" + term).then().body("succeededOn", equalTo(day));
        positions(day).body("items", hasSize(0));
    }

    @Test
    void aTermIsExtendedByAYearAtMost() {
        String path = "/api/v1/committee-terms/"
                + begin(election(ELECTED), "2025-04-01", branch.full(1).id())
                        .extract()
                        .path("id");
        extend(path, "2029-04-02")
                .statusCode(422)
                .body("code", equalTo("extension-too-long"))
                .body("latest", equalTo("2029-04-01"));
        extend(path, "2028-04-01").statusCode(422).body("code", equalTo("extension-goes-on"));
        extend(path, "2029-04-01").statusCode(200).body("to", equalTo("2029-04-01"));
    }

    @Test
    void aBranchIsWarnedOfItsSizeItsCommitteeAndItsTerm() {
        warnings("2025-01-01").body("warnings", contains("TERM_MISSING")).body("fullMembers", equalTo(5));
        begin(election(ELECTED), "2025-04-01", branch.full(1).id()).statusCode(201);
        warnings("2025-04-01")
                .body("warnings", contains("COMMITTEE_OF_TOO_FEW"))
                .body("officers", equalTo(3));
        warnings("2027-10-01").body("warnings", hasItems("TERM_ENDS_SOON"));
        warnings("2028-04-01").body("warnings", hasItems("TERM_OVER"));
        warnings("2022-12-31").body("warnings", hasItems("SECRETARY_NEW_TO_PARTY"));
        warnings("2023-01-01").body("warnings", not(hasItems("SECRETARY_NEW_TO_PARTY")));
        warnings("2021-06-01")
                .body("warnings", hasItems("TOO_FEW_FULL_MEMBERS"))
                .body("warnings", not(empty()));
    }

    @Test
    void aTemporaryBranchIsAppointedAndDoesNotElect() {
        TestMine mine = branch.mine();
        String temporary = TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        "TEMPORARY",
                        "code",
                        "T-1",
                        "name",
                        "搬家倒面临时党支部",
                        "from",
                        "2025-01-01"))
                .post("/api/v1/branches"));
        mine.party()
                .body(Map.of("branchId", temporary, "kind", "ELECTION", "title", "选举", "plannedOn", "2025-03-01"))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("code", equalTo("temporary-branch-does-not-elect"));
        post(Map.of(
                        "branchId",
                        temporary,
                        "from",
                        "2025-03-01",
                        "officers",
                        List.of(Map.of("workerId", branch.full(4).id(), "office", "BRANCH_SECRETARY"))))
                .statusCode(201);
    }

    /** An election by all five that wins the second, third and fourth full member a seat in the committee. */
    private String election(LocalDate on) {
        String meeting = branch.held("ELECTION", on, branch.fullIds(5));
        branch.mine()
                .party()
                .header(
                        "If-Match",
                        branch.mine().party().get("/api/v1/meetings/" + meeting).header("ETag"))
                .body(Map.of(
                        "office",
                        "COMMITTEE_MEMBER",
                        "seats",
                        3,
                        "tellerId",
                        branch.secretary().id(),
                        "returned",
                        5,
                        "spoiled",
                        0,
                        "candidates",
                        List.of(
                                Map.of("workerId", branch.full(1).id(), "votes", 5),
                                Map.of("workerId", branch.full(2).id(), "votes", 4),
                                Map.of("workerId", branch.full(3).id(), "votes", 4),
                                Map.of("workerId", branch.full(4).id(), "votes", 2))))
                .post("/api/v1/meetings/" + meeting + "/ballots")
                .then()
                .statusCode(201);
        branch.mine()
                .party()
                .header(
                        "If-Match",
                        branch.mine().party().get("/api/v1/meetings/" + meeting).header("ETag"))
                .body(Map.of("mainPoints", "换届选举"))
                .post("/api/v1/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200);
        return meeting;
    }

    private ValidatableResponse begin(String election, String from, String secretary) {
        return post(request(election, from, secretary));
    }

    private Map<String, Object> request(String election, String from, String secretary) {
        List<Map<String, String>> officers = new ArrayList<>();
        officers.add(Map.of("workerId", secretary, "office", "BRANCH_SECRETARY"));
        branch.fullIds(4).subList(1, 4).stream()
                .filter(worker -> !worker.equals(secretary))
                .forEach(worker -> officers.add(Map.of("workerId", worker, "office", "COMMITTEE_MEMBER")));
        return new HashMap<>(
                Map.of("branchId", branch.id(), "meetingId", election, "from", from, "officers", officers));
    }

    private ValidatableResponse post(Map<String, Object> request) {
        return branch.mine()
                .party()
                .body(request)
                .post("/api/v1/committee-terms")
                .then()
                .log()
                .ifValidationFails();
    }

    private ValidatableResponse extend(String path, String until) {
        return branch.mine()
                .party()
                .header("If-Match", branch.mine().party().get(path).header("ETag"))
                .body(Map.of("until", until, "reason", "搬家倒面"))
                .post(path + "/extension")
                .then();
    }

    private ValidatableResponse positions(String on) {
        return branch.mine()
                .party()
                .get("/api/v1/positions?branch=" + branch.id() + "&on=" + on)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse warnings(String asOf) {
        return branch.mine()
                .party()
                .get("/api/v1/branches/" + branch.id() + "/warnings?asOf=" + asOf)
                .then()
                .statusCode(200);
    }
}
