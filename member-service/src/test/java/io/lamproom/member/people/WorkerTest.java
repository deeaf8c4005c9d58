package io.lamproom.member.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class WorkerTest {

    @Inject
    BusinessClock clock;

    private TestMine mine;
    private String section;
    private String team;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
    }

    @Test
    void whoIsHiredIsAnsweredMaskedAndBelongsToTheUnit() {
        Map<String, Object> hiring = mine.hiring(team);

        mine.hr()
                .body(hiring)
                .post("/api/v1/workers")
                .then()
                .statusCode(201)
                .header("ETag", matchesPattern("\"0-[0-9a-f]{16}\""))
                .body("staffNo", equalTo(hiring.get("staffNo")))
                .body("name", equalTo("张三"))
                .body("sex", equalTo("MALE"))
                .body("idNumber", matchesPattern("3499\\*{10}[0-9X]{4}"))
                .body("phone", equalTo("138******21"))
                .body("address", equalTo("***"))
                .body("emergencyContact", equalTo("***"))
                .body("birthDate", nullValue())
                .body("memberships", nullValue())
                .body("status", equalTo("ACTIVE"))
                .body("assignment.unitId", equalTo(team))
                .body("assignment.sectionId", equalTo(section))
                .body("assignment.teamId", equalTo(team))
                .body("assignment.underground", equalTo(true))
                .body("assignment.from", equalTo("2021-03-01"))
                .body("unmasked", equalTo(false));
    }

    @Test
    void aStatedReasonUnmasksForHumanResources() {
        Map<String, Object> hiring = mine.hiring(team);
        String id = TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));

        mine.hr()
                .header("X-Access-Reason", "contract renewal")
                .get("/api/v1/workers/" + id)
                .then()
                .statusCode(200)
                .body("idNumber", equalTo(hiring.get("idNumber")))
                .body("phone", equalTo("13800000021"))
                .body("address", equalTo("南苑小区26号楼371室"))
                .body("unmasked", equalTo(true));
        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/member?aggregateId=" + id)
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("contract renewal"));
    }

    @Test
    void aSectionHeadSeesTheOwnSectionOnlyAndNoMembership() {
        String other = mine.section("掘进一区");
        Hired own = mine.worker(team);
        Hired stranger = mine.worker(other);
        Hired head = mine.worker(section);
        mine.position(head.id(), "SECTION_HEAD", section);
        Tokens token = Tokens.of("section-head").staffNo(head.staffNo());

        mine.as(token)
                .get("/api/v1/workers")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.id", hasItem(own.id()));
        mine.as(token).get(stranger.path()).then().statusCode(404);
        mine.as(token)
                .header("X-Access-Reason", "curious")
                .get(own.path())
                .then()
                .statusCode(200)
                .body("unmasked", equalTo(false))
                .body("politicalStatus", nullValue());
    }

    @Test
    void aProgramReadsTheMaskedRosterOfItsMines() {
        Hired worker = mine.worker(team);

        mine.program("roster:read")
                .header("X-Access-Reason", "synchronisation")
                .get(worker.path())
                .then()
                .statusCode(200)
                .body("unmasked", equalTo(false))
                .body("memberships", nullValue())
                .body("politicalStatus", nullValue());
        TestMine.create().program("roster:read").get(worker.path()).then().statusCode(404);
        mine.program("conduct:read").get(worker.path()).then().statusCode(403);
    }

    @Test
    void whoLeavesHoldsNoPositionAnyMore() {
        Hired head = mine.worker(section);
        Hired worker = mine.worker(team);
        mine.position(head.id(), "SECTION_HEAD", section);
        Tokens token = Tokens.of("section-head").staffNo(head.staffNo());
        mine.as(token).get(worker.path()).then().statusCode(200);

        mine.hr()
                .header("If-Match", mine.etag(head.path()))
                .body(Map.of("status", "RETIRED", "to", "2026-10-01"))
                .post(head.path() + "/departure")
                .then()
                .statusCode(200)
                .body("positions[0].to", equalTo("2026-10-01"));
        mine.as(token).get(worker.path()).then().statusCode(404);
    }

    @Test
    void aDepartureIsNotRecordedAheadOfTime() {
        Hired worker = mine.worker(team);

        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "LEFT", "to", clock.today().plusDays(9).toString()))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(422)
                .body("code", equalTo("departure-in-future"));
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "ACTIVE", "to", "2026-10-01"))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(422)
                .body("code", equalTo("departure-status"));
    }
}
