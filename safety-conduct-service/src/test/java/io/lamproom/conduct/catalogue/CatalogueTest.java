package io.lamproom.conduct.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue, the grades and the terms as data of the mine, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CatalogueTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    DataSource dataSource;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @Test
    void aBehaviourIsShownWithTheVersionInForceOnTheDayAskedAbout() {
        String id = add("B-1", ConductMine.version(LocalDate.of(2025, 1, 1), "SERIOUS", 8))
                .path("id");
        change(id, ConductMine.version(TODAY.plusDays(10), "GENERAL", 3)).then().statusCode(201);

        mine.inspector()
                .get("/api/v1/behaviours/" + id)
                .then()
                .statusCode(200)
                .body("current.grade", equalTo("SERIOUS"))
                .body("current.to", equalTo(TODAY.plusDays(10).toString()))
                .body("versions.grade", contains("SERIOUS", "GENERAL"))
                .body("versions[1].to", nullValue());
        mine.inspector()
                .queryParam("asOf", TODAY.plusDays(10).toString())
                .get("/api/v1/behaviours/" + id)
                .then()
                .body("current.grade", equalTo("GENERAL"))
                .body("current.points", equalTo(3));
        mine.inspector()
                .queryParam("asOf", "2024-12-31")
                .get("/api/v1/behaviours/" + id)
                .then()
                .body("current", nullValue());
    }

    @Test
    void aVersionChangesNothingThatHasHappened() {
        String id = add("B-1", ConductMine.version(LocalDate.of(2025, 1, 1), "SERIOUS", 8))
                .path("id");

        change(id, ConductMine.version(TODAY.minusDays(1), "GENERAL", 3))
                .then()
                .statusCode(422)
                .body("code", equalTo("catalogue-version-backdated"))
                .body("errors[0].pointer", equalTo("/from"))
                .body("detail", containsString(TODAY.toString()));
        change(id, ConductMine.version(TODAY, "GENERAL", 3)).then().statusCode(201);
        change(id, ConductMine.version(TODAY, "SERIOUS", 3))
                .then()
                .statusCode(422)
                .body("code", equalTo("catalogue-version-backdated"));
    }

    @Test
    void aChangeAsksForTheNewestVersion() {
        Response added = add("B-1", ConductMine.version(LocalDate.of(2025, 1, 1), "SERIOUS", 8));
        String path = "/api/v1/behaviours/" + added.path("id") + "/versions";
        Map<String, Object> next = ConductMine.version(TODAY, "GENERAL", 3);

        mine.verifier().body(next).post(path).then().statusCode(428);
        mine.verifier()
                .header("If-Match", added.header("ETag"))
                .body(next)
                .post(path)
                .then()
                .statusCode(201);
        mine.verifier()
                .header("If-Match", added.header("ETag"))
                .body(ConductMine.version(TODAY.plusDays(1), "SERIOUS", 3))
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void aCodeIsUniqueInItsMine() {
        add("B-1", ConductMine.version(TODAY, "SERIOUS", 8)).then().statusCode(201);

        add("B-1", ConductMine.version(TODAY, "GENERAL", 4))
                .then()
                .statusCode(409)
                .body("code", equalTo("behaviour-code-taken"));
        ConductMine.open(dataSource)
                .verifier()
                .body(Map.of("code", "B-1", "version", ConductMine.version(TODAY, "SERIOUS", 8)))
                .post("/api/v1/behaviours")
                .then()
                .statusCode(201);
    }

    @Test
    void aGradeIsOneOfTheSchemeInForce() {
        add("B-1", ConductMine.version(TODAY, "GRAVE", 8))
                .then()
                .statusCode(422)
                .body("code", equalTo("grade-unknown"))
                .body("errors[0].pointer", equalTo("/version/grade"));
    }

    @Test
    void anIrregularActTakesNoPoints() {
        add("B-1", ConductMine.version(TODAY, "IRREGULAR", 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("irregular-without-points"));
        add("B-1", ConductMine.version(TODAY, "IRREGULAR", 0)).then().statusCode(201);
    }

    @Test
    void fieldsOfTheWrongFormAreNamed() {
        Map<String, Object> version = new HashMap<>(ConductMine.version(TODAY, "SERIOUS", 101));
        version.put("nameZh", " ");
        version.remove("category");

        add("B 1", version)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/code"))
                .body("errors.pointer", hasItem("/version/points"))
                .body("errors.pointer", hasItem("/version/nameZh"))
                .body("errors.pointer", hasItem("/version/category"));
    }

    @Test
    void theListShowsWhatIsInForceByCode() {
        add("A-2", ConductMine.version(TODAY.plusDays(1), "SERIOUS", 8)).then().statusCode(201);
        add("A-1", ConductMine.version(TODAY, "SERIOUS", 8)).then().statusCode(201);

        Response page = mine.inspector().queryParam("limit", 2).get("/api/v1/behaviours");
        assertThat(page.jsonPath().getList("items.code")).containsExactly("A-1", ConductMine.SERIOUS);
        mine.inspector()
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get("/api/v1/behaviours")
                .then()
                .body("items.code", contains(ConductMine.GENERAL, ConductMine.IRREGULAR))
                .body("next", nullValue());
        mine.inspector()
                .queryParam("asOf", TODAY.plusDays(1).toString())
                .get("/api/v1/behaviours")
                .then()
                .body("items.code", hasItem("A-2"));
        mine.inspector()
                .queryParam("asOf", "2023-12-31")
                .get("/api/v1/behaviours")
                .then()
                .body("items", empty());
    }

    @Test
    void theCatalogueIsThatOfTheCallersMine() {
        String id = add("B-1", ConductMine.version(TODAY, "SERIOUS", 8)).path("id");
        ConductMine other = ConductMine.open(dataSource);

        other.inspector().get("/api/v1/behaviours/" + id).then().statusCode(404);
        other.verifier()
                .header("If-Match", "\"0-0\"")
                .body(ConductMine.version(TODAY.plusDays(1), "SERIOUS", 8))
                .post("/api/v1/behaviours/" + id + "/versions")
                .then()
                .statusCode(404);
        mine.inspector()
                .body(Map.of("code", "B-2", "version", ConductMine.version(TODAY, "SERIOUS", 8)))
                .post("/api/v1/behaviours")
                .then()
                .statusCode(403);
    }

    @Test
    void theShippedSchemeCountsUntilTheMineHasOneOfItsOwn() {
        mine.inspector()
                .get("/api/v1/grade-schemes")
                .then()
                .statusCode(200)
                .body("items.shipped", contains(true))
                .body("items[0].levels.code", contains("SERIOUS", "GENERAL", "IRREGULAR"))
                .body("items[0].levels.nationalGrade", contains(2, 1, null));

        String id = scheme(
                        TODAY,
                        List.of(level("A", 2, true), level("B", 2, false), level("C", 1, false), level("D", 1, false)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        mine.inspector()
                .get("/api/v1/grade-schemes")
                .then()
                .body("items.shipped", contains(false, true))
                .body("items[0].levels.code", contains("A", "B", "C", "D", "IRREGULAR"));
        mine.inspector()
                .get("/api/v1/grade-schemes/" + id)
                .then()
                .statusCode(200)
                .body("from", equalTo(TODAY.toString()));
        add("B-1", ConductMine.version(TODAY, "A", 8)).then().statusCode(201);
        add("B-2", ConductMine.version(TODAY, "SERIOUS", 8)).then().statusCode(422);
        scheme(TODAY, List.of(level("A", 2, true), level("B", 1, false)))
                .then()
                .statusCode(422)
                .body("code", equalTo("catalogue-version-backdated"));
    }

    @Test
    void aSchemeHasTwoToFourLevelsThatFitTheNationalGrades() {
        scheme(TODAY, List.of(level("A", 2, true)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/levels"));
        scheme(TODAY, List.of(level("A", 2, true), level("A", 1, false)))
                .then()
                .statusCode(422)
                .body("code", equalTo("grade-code-twice"))
                .body("errors[0].pointer", equalTo("/levels/1/code"));
        scheme(TODAY, List.of(level("A", 2, true), level("IRREGULAR", 1, false)))
                .then()
                .statusCode(422)
                .body("code", equalTo("grade-code-twice"));
        scheme(TODAY, List.of(level("A", 2, true), level("B", 1, true)))
                .then()
                .statusCode(422)
                .body("code", equalTo("serious-needs-national-grade"));
        scheme(TODAY, List.of(level("A", 3, true), level("B", 1, false)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/levels/0/nationalGrade"));
    }

    @Test
    void theMinesOwnTermsGoBeforeTheShippedOnes() {
        mine.inspector()
                .get("/api/v1/conduct-policies")
                .then()
                .body("items.reportWithinHours", contains(72))
                .body("items.confirmWithinWorkingDays", contains(10));

        String id = mine.verifier()
                .body(Map.of(
                        "from", TODAY.minusYears(1).toString(), "reportWithinHours", 1, "confirmWithinWorkingDays", 5))
                .post("/api/v1/conduct-policies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        mine.inspector()
                .get("/api/v1/conduct-policies/" + id)
                .then()
                .statusCode(200)
                .body("shipped", equalTo(false))
                .body("reportWithinHours", equalTo(1));
        mine.inspector()
                .body(mine.report())
                .post("/api/v1/violations")
                .then()
                .statusCode(201)
                .body("late", equalTo(true));
    }

    @Test
    void theCodesHaveLabelsInBothLanguages() {
        mine.inspector()
                .get("/api/v1/code-lists/conduct")
                .then()
                .statusCode(200)
                .body(
                        "category.code",
                        contains("RULE_BREAKING_INSTRUCTION", "RULE_BREAKING_OPERATION", "LABOUR_DISCIPLINE"))
                .body("category.zh", contains("违章指挥", "违章作业", "违反劳动纪律"))
                .body("violationStatus.find { it.code == 'CONFIRMED' }.en", equalTo("Confirmed"))
                .body("discipline.find { it.code == 'VENTILATION' }.zh", equalTo("通风"));

        Map<String, List<Map<String, String>>> lists =
                mine.inspector().get("/api/v1/code-lists/conduct").as(new TypeRef<>() {});
        assertThat(lists.values().stream()
                        .flatMap(List::stream)
                        .flatMap(code -> Stream.of(code.get("zh"), code.get("en"))))
                .as("a code without a label shows its key")
                .noneMatch(label -> label.startsWith("code."));
    }

    private Response add(String code, Map<String, Object> version) {
        return mine.verifier().body(Map.of("code", code, "version", version)).post("/api/v1/behaviours");
    }

    private Response change(String id, Map<String, Object> version) {
        String tag = mine.verifier().get("/api/v1/behaviours/" + id).header("ETag");
        return mine.verifier().header("If-Match", tag).body(version).post("/api/v1/behaviours/" + id + "/versions");
    }

    private Response scheme(LocalDate from, List<Map<String, Object>> levels) {
        return mine.verifier()
                .body(Map.of("from", from.toString(), "levels", levels))
                .post("/api/v1/grade-schemes");
    }

    private static Map<String, Object> level(String code, int nationalGrade, boolean serious) {
        return Map.of(
                "code", code,
                "nameZh", code + "级",
                "nameEn", "Grade " + code,
                "nationalGrade", nationalGrade,
                "serious", serious);
    }
}
