package io.lamproom.member.relation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class TransferTest {

    private TestMine mine;
    private PartyPeople people;
    private String branch;
    private String other;
    private Hired worker;

    @BeforeEach
    void setUpBranches() {
        mine = TestMine.create();
        people = new PartyPeople(mine);
        branch = mine.branch("采煤一区党支部");
        other = mine.branch("掘进一区党支部");
        worker = mine.worker(mine.section("采煤一区"));
    }

    @Test
    void aLetterIsValidForThreeMonthsAtMost() {
        people.member(worker, "FULL", branch, "2024-01-01");

        issue(Map.of("counterpart", "某街道党工委", "validUntil", "2026-11-02"))
                .statusCode(422)
                .body("code", equalTo("letter-valid-too-long"))
                .body("latest", equalTo("2026-11-01"));
        issue(Map.of("counterpart", "某街道党工委")).statusCode(201).body("validUntil", equalTo("2026-11-01"));
        issue(Map.of("counterpart", "某街道党工委")).statusCode(409).body("code", equalTo("transfer-under-way"));
    }

    @Test
    void theRelationLeavesWithTheReceiptWhileTheLetterIsValid() {
        people.member(worker, "FULL", branch, "2024-01-01");
        String path = path(issue(Map.of("counterpart", "某街道党工委", "validUntil", "2026-09-01")));

        receive(path, "2026-09-02")
                .statusCode(422)
                .body("code", equalTo("letter-lapsed"))
                .body("latest", equalTo("2026-09-01"));
        receive(path, "2026-08-20").statusCode(200).body("status", equalTo("RECEIVED"));

        member().body("items[0].status", equalTo("TRANSFERRED_OUT")).body("items[0].since", equalTo("2026-08-20"));
        mine.party()
                .get(worker.path())
                .then()
                .body("memberships[0].ending", equalTo("TRANSFERRED_OUT"))
                .body("memberships[0].to", equalTo("2026-08-20"));
    }

    @Test
    void aLapsedLetterIsListedTakenBackAndTheMemberStays() {
        people.member(worker, "FULL", branch, "2024-01-01");
        String path = path(issue(Map.of("counterpart", "某街道党工委", "validUntil", "2026-09-01")));

        mine.party()
                .get("/api/v1/relation-transfers?lapsed=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].lapsed", equalTo(true));
        post(path, "cancellation", Map.of("on", "2026-09-10", "reason", "过期退回"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        member().body("items[0].status", equalTo("FULL")).body("items[0].branchId", equalTo(branch));
    }

    @Test
    void withinTheMineTheMembershipGoesOnInTheOtherBranchFromTheDayOfTheReceipt() {
        people.member(worker, "FULL", branch, "2024-01-01");
        String path = path(issue(Map.of("toBranchId", other)));
        member().body("items[0].branchId", equalTo(branch));

        receive(path, "2026-08-20").statusCode(200);

        member().body("items[0].branchId", equalTo(other)).body("items[0].status", equalTo("FULL"));
        mine.party()
                .get(worker.path())
                .then()
                .body("memberships.relationBranchId", contains(branch, other))
                .body("memberships.to", contains("2026-08-20", null))
                .body("memberships[0].ending", nullValue());
    }

    @Test
    void whoComesWithAValidLetterIsAMemberFromThatDayWithTheirPartyAge() {
        arrive(Map.of("on", "2026-10-01")).statusCode(422).body("code", equalTo("letter-lapsed"));
        arrive(Map.of("on", "2026-08-20")).statusCode(201).body("status", equalTo("RECEIVED"));
        arrive(Map.of("on", "2026-08-21")).statusCode(409).body("code", equalTo("member-once"));

        member().body("items[0].status", equalTo("FULL"))
                .body("items[0].since", equalTo("2026-08-20"))
                .body("items[0].joinedOn", equalTo("2023-05-10"))
                .body("items[0].fullOn", equalTo("2024-05-10"));
    }

    @Test
    void onlyAMembersRelationIsTransferredAndToAnotherBranch() {
        issue(Map.of("toBranchId", other)).statusCode(409).body("code", equalTo("transfer-of-member-in-force"));
        people.member(worker, "FULL", branch, "2024-01-01");
        issue(Map.of("toBranchId", branch)).statusCode(422).body("code", equalTo("transfer-to-same-branch"));
        issue(Map.of()).statusCode(422).body("code", equalTo("transfer-names-one-end"));
    }

    private ValidatableResponse issue(Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("workerId", worker.id());
        body.put("letterNo", "2026-018");
        body.put("issuedOn", "2026-08-01");
        return mine.party().body(body).post("/api/v1/relation-transfers").then();
    }

    private ValidatableResponse arrive(Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("workerId", worker.id());
        body.put("branchId", branch);
        body.put("counterpart", "中共某大学委员会");
        body.put("letterNo", "A-2206");
        body.put("issuedOn", "2026-07-01");
        body.put("validUntil", "2026-09-30");
        body.put("category", "FULL");
        body.put("joinedOn", "2023-05-10");
        body.put("fullOn", "2024-05-10");
        return mine.party()
                .body(body)
                .post("/api/v1/relation-transfers/arrivals")
                .then();
    }

    private ValidatableResponse receive(String path, String on) {
        return post(path, "receipt", Map.of("on", on));
    }

    private ValidatableResponse post(String path, String what, Map<String, Object> body) {
        return mine.party()
                .header("If-Match", people.etag(path))
                .body(body)
                .post(path + "/" + what)
                .then();
    }

    private static String path(ValidatableResponse issued) {
        return "/api/v1/relation-transfers/" + issued.statusCode(201).extract().path("id");
    }

    private ValidatableResponse member() {
        return mine.party().get("/api/v1/members?worker=" + worker.id()).then().statusCode(200);
    }
}
