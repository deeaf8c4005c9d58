package io.lamproom.conduct.catalogue;

import static io.lamproom.testing.SheetImportCalls.CSV;
import static io.lamproom.testing.SheetImportCalls.XLSX;
import static io.lamproom.testing.SheetImportCalls.workbook;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.SheetImportCalls;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A catalogue in as a sheet and out as one, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class BehaviourImportTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final List<Object> HEADER =
            List.of("编号", "名称", "英文名称", "类别", "专业", "级别", "个人记分", "单位记分", "处理措施", "依据", "生效日期");

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private SheetImportCalls imports;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        imports = new SheetImportCalls("/api/v1/behaviour-imports", mine::verifier);
    }

    @Test
    void theShippedCatalogueComesInAndAgainChangesNothing() throws IOException {
        byte[] shipped = Files.readAllBytes(ShippedCatalogueTest.WORKBOOK);

        String id = imports.upload(shipped, XLSX);
        JsonPath dryRun = imports.awaitState(id, "VALIDATED");
        assertThat(dryRun.getInt("refused")).isZero();
        assertThat(dryRun.getInt("created")).isEqualTo(dryRun.getInt("total"));
        assertThat(codes()).doesNotContain("TY-02");
        imports.commit(id);
        imports.awaitState(id, "COMMITTED");

        behaviour("TY-02")
                .body("current.grade", equalTo("IRREGULAR"))
                .body("current.points", equalTo(0))
                .body("current.from", equalTo("2024-01-01"));
        behaviour("CM-01")
                .body("current.nameZh", equalTo("空顶作业"))
                .body("current.nameEn", equalTo("Working under unsupported roof"))
                .body("current.grade", equalTo("SERIOUS"))
                .body("current.points", equalTo(8))
                .body("current.unitPoints", equalTo(2))
                .body("current.ruleText", equalTo("《煤矿安全规程》；作业规程"))
                .body("current.ruleTextEn", equalTo("Coal Mine Safety Regulations; working procedure of the place"));
        JsonPath again = imports.commitNow(shipped, XLSX);
        assertThat(again.getInt("unchanged")).isEqualTo(again.getInt("total"));
    }

    @Test
    void whatIsTakenOutComesBackUnchangedAndHoldsNoFormula() {
        Map<String, Object> version = new LinkedHashMap<>(ConductMine.version(TODAY, "GENERAL", 4));
        version.put("nameEn", "=HYPERLINK(\"http://x\")");
        version.put("measures", "先停止作业，再教育；\n不罚款。");
        mine.verifier()
                .body(Map.of("code", "B-1", "version", version))
                .post("/api/v1/behaviours")
                .then()
                .statusCode(201);

        String text = mine.inspector()
                .get("/api/v1/behaviour-export?format=CSV")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(text)
                .startsWith("\ufeff编号,名称,英文名称,类别,专业,级别,个人记分,单位记分,处理措施,英文处理措施,依据,英文依据,生效日期\r\n")
                .contains("YS-013,跨越运行中的带式输送机,Crossing a moving belt conveyor,违章作业,运输,一般,4,2,,,,,2024-01-01\r\n")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        byte[] book = mine.verifier().get("/api/v1/behaviour-export").asByteArray();
        JsonPath back = imports.commitNow(book, XLSX);
        assertThat(back.getInt("total")).isEqualTo(4);
        assertThat(back.getInt("unchanged")).isEqualTo(4);
        assertThat(codes(mine.inspector()
                        .get("/api/v1/behaviours?asOf=2023-12-31")
                        .jsonPath()))
                .isEmpty();
    }

    @Test
    void aRowThatSaysOtherwiseIsAVersionFromItsDayOnAndChangesNothingBefore() {
        LocalDate from = TODAY.plusDays(30);
        JsonPath committed = imports.commitNow(
                workbook(List.of(
                        HEADER,
                        row("YS-012", "跨越带式输送机", null, "违章作业", "运输", "一般三违", 5, null, "停止作业。", null, from),
                        row("YS-013", "跨越运行中的带式输送机", null, "违章作业", "运输", "一般", null, null, null, null, null),
                        row("YS-020", "坐刮板输送机", null, "违章作业", "采煤", "不规范行为", null, null, null, null, null))),
                XLSX);

        assertThat(committed.getInt("updated")).isEqualTo(1);
        assertThat(committed.getInt("unchanged")).isEqualTo(1);
        assertThat(committed.getInt("created")).isEqualTo(1);
        behaviour("YS-012")
                .body("current.points", equalTo(8))
                .body("versions.from", contains("2024-01-01", from.toString()))
                .body("versions[1].nameZh", equalTo("跨越带式输送机"))
                .body("versions[1].nameEn", equalTo("Crossing a moving belt conveyor"))
                .body("versions[1].grade", equalTo("GENERAL"))
                .body("versions[1].points", equalTo(5))
                .body("versions[1].unitPoints", equalTo(2))
                .body("versions[1].measures", equalTo("停止作业。"));
        behaviour("YS-013").body("versions.size()", equalTo(1));
        behaviour("YS-020").body("current.from", equalTo(TODAY.toString())).body("current.points", equalTo(0));
    }

    @Test
    void everyFaultOfARowIsNamedAtOnce() {
        String id = imports.upload(
                workbook(List.of(
                        HEADER,
                        row("坏 #", null, null, "其他", "电工", "特重", "8.5", 101, null, null, "下月"),
                        row("B-1", "名称", null, "违章作业", "运输", "严重", 8, null, null, null, null),
                        row("B-1", "名称二", "x".repeat(201), null, null, null, 8, null, null, null, null))),
                XLSX);

        imports.awaitState(id, "VALIDATED");
        assertThat(imports.faults(id))
                .isEqualTo(Map.of(
                        2,
                                List.of(
                                        "category",
                                        "code",
                                        "discipline",
                                        "from",
                                        "grade",
                                        "name-missing",
                                        "points",
                                        "points"),
                        4,
                                List.of(
                                        "category-missing",
                                        "code-twice",
                                        "discipline-missing",
                                        "grade-missing",
                                        "text-too-long")));
    }

    @Test
    void aDryRunIsJudgedByTheRulesOfTheCatalogueAndNamesThem() {
        String id = imports.upload(
                workbook(List.of(
                        HEADER,
                        row("YS-012", "跨越带式输送机", null, "违章作业", "运输", "严重", 8, 2, null, null, "2024/1/1"),
                        row("B-1", "名称", null, "违章作业", "运输", "严重", null, null, null, null, null),
                        row("B-2", "名称", null, "违章作业", "运输", "不规范行为", 1, null, null, null, null))),
                XLSX);

        imports.awaitState(id, "INVALID");
        assertThat(imports.faults(id))
                .isEqualTo(Map.of(
                        2, List.of("catalogue-version-backdated"),
                        3, List.of("behaviour-points-missing"),
                        4, List.of("irregular-without-points")));
        assertThat(imports.row(id, 2).getString("faults[0].column")).isEqualTo("生效日期");
        assertThat(imports.row(id, 2).getString("faults[0].text")).contains(TODAY.toString());
        assertThat(imports.row(id, 3).getString("reference")).isEqualTo("B-1");
        behaviour("YS-012").body("versions.size()", equalTo(1));
    }

    @Test
    void moneyIsToldToBelongElsewhereAndWhoAskedIsAudited() {
        String id = imports.upload(
                "编号,名称,类别,专业,级别,个人记分,罚款金额\nB-1,名称,违章作业,运输,严重,8,200".getBytes(UTF_8), CSV, "?mode=COMMIT");
        JsonPath committed = imports.awaitState(id, "COMMITTED");

        assertThat(committed.getList("notes.code")).isEqualTo(List.of("column-elsewhere"));
        assertThat(committed.getList("notes.what")).isEqualTo(List.of("罚款金额"));
        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/conduct?aggregateId=" + idOf("B-1"))
                .then()
                .statusCode(200)
                .body("items.operation", contains("behaviour.added"))
                .body("items[0].actor", equalTo("person-900002"));
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private ValidatableResponse behaviour(String code) {
        return mine.inspector().get("/api/v1/behaviours/" + idOf(code)).then().statusCode(200);
    }

    private String idOf(String code) {
        return mine.inspector()
                .get("/api/v1/behaviours?limit=200")
                .jsonPath()
                .getString("items.find { it.code == '" + code + "' }.id");
    }

    private List<String> codes() {
        return codes(mine.inspector().get("/api/v1/behaviours?limit=200").jsonPath());
    }

    private static List<String> codes(JsonPath page) {
        return page.getList("items.code");
    }
}
