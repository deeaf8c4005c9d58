package io.lamproom.member.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class UnitTest {

    private TestMine mine;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
    }

    @Test
    void aMineIsSetUpOnceAndByItsOwnPeople() {
        Map<String, String> again = Map.of("kind", "MINE", "code", mine.code(), "name", "另一矿", "from", "2020-01-01");

        mine.hr().body(again).post("/api/v1/units").then().statusCode(409).body("code", equalTo("mine-exists"));
        TestMine other = TestMine.create();
        other.hr()
                .body(Map.of("kind", "MINE", "code", "NOT-MINE", "name", "另一矿", "from", "2020-01-01"))
                .post("/api/v1/units")
                .then()
                .statusCode(403)
                .body("code", equalTo("mine-of-another"));
        other.hr().get("/api/v1/units/" + mine.id()).then().statusCode(404);
    }

    @Test
    void aUnitStandsOnlyWhereItsKindMay() {
        create("TEAM", mine.id(), "T-1", "一班")
                .statusCode(422)
                .body("code", equalTo("unit-kind-below"))
                .body("errors[0].pointer", equalTo("/kind"))
                .body("detail", equalTo("A TEAM does not stand below a MINE."));
        create("SECTION", null, "S-1", "采煤一区").statusCode(422).body("code", equalTo("unit-without-parent"));
        create("GROUP", null, "G-1", "集团").statusCode(422).body("code", equalTo("group-spans-mines"));
    }

    @Test
    void codesAreUniqueInTheMineAndNamesAmongSiblings() {
        String section = mine.section("采煤一区");
        create("SECTION", mine.id(), "S-77", "采煤一区").statusCode(409).body("code", equalTo("unit-name-taken"));
        create("SECTION", mine.id(), "S-78", "采煤二区").statusCode(201);
        create("TEAM", section, "S-78", "生产一班").statusCode(409).body("code", equalTo("unit-code-taken"));
        TestMine other = TestMine.create();
        other.hr()
                .body(Map.of(
                        "kind",
                        "SECTION",
                        "parentId",
                        other.id(),
                        "code",
                        "S-78",
                        "name",
                        "采煤二区",
                        "from",
                        "2020-01-01"))
                .post("/api/v1/units")
                .then()
                .statusCode(201);
    }

    @Test
    void aUnitWithPeopleOrUnitsIsNotClosed() {
        String section = mine.section("采煤一区");
        String team = mine.team(section, "生产一班");
        Hired worker = mine.worker(team);

        close(section, "2026-01-01").statusCode(422).body("code", equalTo("unit-has-units"));
        close(team, "2026-01-01")
                .statusCode(422)
                .body("code", equalTo("unit-has-workers"))
                .body("detail", equalTo("1 people are still assigned to it on that day; transfer them first."));
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("unitId", section, "from", "2026-01-01"))
                .post(worker.path() + "/assignments")
                .then()
                .statusCode(201);
        close(team, "2026-01-01").statusCode(200).body("to", equalTo("2026-01-01"));
        close(team, "2026-02-01").statusCode(409).body("code", equalTo("unit-closed"));
    }

    @Test
    void withAUnitEndItsCoveringAndThePositionsOverIt() {
        String section = mine.section("采煤一区");
        String team = mine.team(section, "生产一班");
        String branch = mine.branch("采煤一区党支部");
        mine.cover(branch, team);
        Hired leader = mine.worker(section);
        String position = mine.position(leader.id(), "TEAM_LEADER", team);

        close(team, "2021-03-01").statusCode(422).body("code", equalTo("position-begins-later"));
        close(team, "2026-01-01").statusCode(200);

        mine.party().get("/api/v1/branches/" + branch + "/coverings").then().body("items.to", contains("2026-01-01"));
        mine.hr().get("/api/v1/positions/" + position).then().body("to", equalTo("2026-01-01"));
    }

    @Test
    void aChangeNamesTheVersionItIsMadeOn() {
        String section = mine.section("采煤一区");
        Map<String, Object> description = Map.of("name", "综采一区", "underground", true);
        String path = "/api/v1/units/" + section;
        String tag = mine.etag(path);

        mine.hr().body(description).put(path).then().statusCode(428).body("code", equalTo("version-required"));
        mine.hr()
                .header("If-Match", tag)
                .body(description)
                .put(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("综采一区"))
                .body("version", equalTo(1));
        mine.hr()
                .header("If-Match", tag)
                .body(description)
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        mine.hr().header("If-None-Match", mine.etag(path)).get(path).then().statusCode(304);
    }

    @Test
    void shiftsFollowEachOtherAroundTheClock() {
        shiftTable(
                        mine.id(),
                        "2020-01-01",
                        List.of(shift("DAY", "08:00", "16:00", 0), shift("NIGHT", "22:00", "08:00", 1)))
                .statusCode(422)
                .body("code", equalTo("shifts-cover-day-once"))
                .body("errors[0].pointer", equalTo("/shifts"));
        shiftTable(
                        mine.section("采煤一区"),
                        "2020-01-01",
                        List.of(shift("DAY", "08:00", "20:00", 0), shift("NIGHT", "20:00", "08:00", 0)))
                .statusCode(422)
                .body("code", equalTo("shift-table-of-mine"));
    }

    @Test
    void aShiftTableHoldsUntilTheNextBegins() {
        shiftTable(
                        mine.id(),
                        "2026-05-01",
                        List.of(shift("DAY", "06:00", "18:00", 0), shift("NIGHT", "18:00", "06:00", 0)))
                .statusCode(201)
                .body("to", nullValue());
        shiftTable(
                        mine.id(),
                        "2020-01-01",
                        List.of(shift("DAY", "08:00", "20:00", 0), shift("NIGHT", "20:00", "08:00", 1)))
                .statusCode(201)
                .body("to", equalTo("2026-05-01"));
        shiftTable(mine.id(), "2020-01-01", List.of(shift("ALL", "00:00", "00:00", 0)))
                .statusCode(409)
                .body("code", equalTo("shift-table-begins-that-day"));

        mine.hr()
                .get("/api/v1/units/" + mine.id() + "/shift-tables")
                .then()
                .statusCode(200)
                .body("items.from", contains("2020-01-01", "2026-05-01"))
                .body("items[0].shifts[1].start", equalTo("20:00"))
                .body("items[0].shifts[1].businessDateOffset", equalTo(1));
    }

    @Test
    void aListHasPagesAndShowsTheOwnSectionOnly() {
        String first = mine.section("采煤一区");
        String team = mine.team(first, "生产一班");
        mine.section("采煤二区");
        Hired head = mine.worker(first);
        mine.position(head.id(), "SECTION_HEAD", first);

        String next = mine.hr()
                .get("/api/v1/units?limit=2&count=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(4))
                .extract()
                .path("next");
        mine.hr()
                .queryParam("cursor", next)
                .get("/api/v1/units?limit=2&count=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", nullValue());
        mine.hr()
                .queryParam("cursor", next)
                .get("/api/v1/units?kind=TEAM")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-invalid"));
        mine.as(Tokens.of("section-head").staffNo(head.staffNo()))
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items.id", contains(first, team));
    }

    private ValidatableResponse create(String kind, String parent, String code, String name) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", kind);
        body.put("parentId", parent);
        body.put("code", code);
        body.put("name", name);
        body.put("from", "2020-01-01");
        return mine.hr().body(body).post("/api/v1/units").then();
    }

    private ValidatableResponse close(String unit, String to) {
        String path = "/api/v1/units/" + unit;
        return mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("to", to))
                .post(path + "/closure")
                .then();
    }

    private ValidatableResponse shiftTable(String unit, String from, List<Map<String, Object>> shifts) {
        return mine.hr()
                .body(Map.of("from", from, "shifts", shifts))
                .post("/api/v1/units/" + unit + "/shift-tables")
                .then();
    }

    private static Map<String, Object> shift(String code, String start, String end, int offset) {
        return Map.of(
                "shift", code,
                "start", start,
                "end", end,
                "meetingBefore", 30,
                "punchWindow", 60,
                "businessDateOffset", offset);
    }
}
