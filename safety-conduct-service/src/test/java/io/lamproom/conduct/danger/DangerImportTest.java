package io.lamproom.conduct.danger;

import static io.lamproom.testing.SheetImportCalls.XLSX;
import static io.lamproom.testing.SheetImportCalls.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.SheetImportCalls;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of dangers in as a sheet, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DangerImportTest {

    private static final List<Object> HEADER =
            List.of("时间", "班次", "地点", "检查人", "单位", "等级", "类型", "描述", "责任单位/人", "措施", "资金", "时限", "预案", "复查人", "状态");
    private static final String DESCRIPTION = "风门不能自动关闭，漏风。";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Line line;
    private SheetImportCalls imports;
    private LocalDate yesterday;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
        imports = new SheetImportCalls("/api/v1/danger-imports", mine::verifier);
        yesterday = clock.today().minusDays(1);
        mine.verifier()
                .body(Map.of(
                        "code",
                        "2301-H",
                        "name",
                        "2301机巷",
                        "sectionId",
                        line.sectionId().toString(),
                        "underground",
                        true))
                .post("/api/v1/places")
                .then()
                .statusCode(201);
    }

    @Test
    void aRowBecomesADangerToTheCreditOfItsFinderAndAgainChangesNothing() {
        byte[] sheet = workbook(List.of(
                HEADER, row(yesterday, "早班", "2301机巷", line.worker().staffNo(), "安监处", "C", "通风/环", DESCRIPTION)));

        String id = imports.upload(sheet, XLSX);
        JsonPath dryRun = imports.awaitState(id, "VALIDATED");
        assertThat(dryRun.getInt("created")).isEqualTo(1);
        assertThat(dryRun.getList("notes.what")).isEqualTo(List.of("复查人"));
        assertThat(imports.row(id, 2).getString("status")).isEqualTo("NEW");
        assertThat(imports.row(id, 2).getString("subjectId")).isNull();
        all().body("items", hasSize(0));
        imports.commit(id);
        imports.awaitState(id, "COMMITTED");

        all().body("items", hasSize(1))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].source", equalTo("INSPECTION"))
                .body("items[0].discipline", equalTo("VENTILATION"))
                .body("items[0].factor", equalTo("ENVIRONMENT"))
                .body("items[0].grade", equalTo("C"))
                .body("items[0].businessDate", equalTo(yesterday.toString()))
                .body("items[0].shift", equalTo("MORNING"))
                .body("items[0].history", equalTo(false))
                .body("items[0].description", equalTo(DESCRIPTION))
                .body("items[0].finderId", equalTo(line.worker().id().toString()))
                .body("items[0].sectionId", equalTo(line.sectionId().toString()));
        JsonPath again = imports.commitNow(sheet, XLSX);
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        all().body("items", hasSize(1));
    }

    @Test
    void aRowThatSettlesTheFiveAssurancesIsAssigned() {
        JsonPath committed = imports.commitNow(
                workbook(List.of(
                        HEADER,
                        row(
                                yesterday + " 10:20",
                                null,
                                "2301-H",
                                line.worker().name(),
                                null,
                                "一般B级",
                                "机电、设备",
                                "开关失爆。",
                                "综采一队/" + line.teamLeader().name(),
                                "更换开关",
                                "1200.50",
                                clock.today().plusDays(3),
                                "停电挂牌",
                                null,
                                "待整改"))),
                XLSX);

        assertThat(committed.getInt("created")).isEqualTo(1);
        all().body("items[0].status", equalTo("RECTIFYING"))
                .body("items[0].discipline", equalTo("ELECTROMECHANICAL"))
                .body("items[0].factor", equalTo("MACHINE"))
                .body(
                        "items[0].assurances.responsibleId",
                        equalTo(line.teamLeader().id().toString()))
                .body("items[0].assurances.fundsFen", equalTo(120_050))
                .body(
                        "items[0].assurances.deadline",
                        equalTo(clock.today().plusDays(3).toString()))
                .body("items[0].dueOn", equalTo(clock.today().plusDays(3).toString()));
    }

    @Test
    void whatWasFoundBeforeTheMineWentLiveIsHistoryAndNeverDue() {
        imports.commitNow(
                workbook(List.of(
                        HEADER,
                        row("2024/6/30", "中班", "2301-H", line.worker().staffNo(), null, "D", "采煤/管理", "缺警示牌。"))),
                XLSX);

        all().body("items[0].history", equalTo(true))
                .body("items[0].businessDate", equalTo("2024-06-30"))
                .body("items[0].dueOn", nullValue());
    }

    @Test
    void everyFaultOfARowIsNamedAtOnceAndTheRulesOfADangerJudgeTheRest() {
        LocalDate deadline = clock.today().plusDays(1);
        String staffNo = line.worker().staffNo();
        String id = imports.upload(
                workbook(List.of(
                        HEADER,
                        row(
                                "昨天", null, "无此地点", "无此人", null, "特大", "水", null, "无此单位", null, "若干", null, null, null,
                                "已销号"),
                        row(yesterday, "早班", "2301-H", staffNo, null, "C", "通风/环", "甲", "综采一队", "修", 0, deadline),
                        row(clock.today().plusDays(2), "早班", "2301-H", staffNo, null, "C", "通风/环", "甲"),
                        row(
                                yesterday,
                                "早班",
                                "2301-H",
                                staffNo,
                                null,
                                "重大",
                                "通风/环",
                                "乙",
                                "综采一队/" + staffNo,
                                "修",
                                0,
                                deadline,
                                "撤人"),
                        row(yesterday, "早班", "2301-H", staffNo, null, "C", "通风/环", "丙"),
                        row(yesterday, "早班", "2301-H", staffNo, null, "C", "通风/环", "丙"))),
                XLSX);

        imports.awaitState(id, "VALIDATED");
        assertThat(imports.faults(id))
                .isEqualTo(Map.of(
                        2,
                                List.of(
                                        "deadline-missing",
                                        "description-missing",
                                        "discipline-missing",
                                        "factor-missing",
                                        "funds",
                                        "grade",
                                        "kind",
                                        "measures-missing",
                                        "place-unknown",
                                        "responsible-missing",
                                        "status",
                                        "time",
                                        "unit-unknown",
                                        "worker-unknown"),
                        3, List.of("responsible-missing"),
                        4, List.of("occurred-in-future"),
                        5, List.of("danger-major-not-stopped"),
                        7, List.of("row-twice")));
        assertThat(imports.row(id, 4).getString("faults[0].column")).isEqualTo("时间");
        assertThat(imports.row(id, 2).getString("faults.find { it.code == 'status' }.text"))
                .startsWith("Column 状态: only dangers still to be put right");
    }

    @Test
    void aFinderIsNamedByANameThatOnlyOneWorkerHas() {
        mine.roster()
                .change(
                        line.member().id(),
                        worker -> worker.put("name", line.worker().name()))
                .publish()
                .awaitReplica(dataSource);
        String id = imports.upload(
                workbook(List.of(
                        HEADER,
                        row(yesterday, "早班", "2301-H", line.worker().name(), null, "C", "通风/环", DESCRIPTION),
                        row(yesterday, "早班", "2301-H", line.teamLeader().name(), null, "C", "通风/环", DESCRIPTION))),
                XLSX);

        imports.awaitState(id, "VALIDATED");
        assertThat(imports.faults(id)).isEqualTo(Map.of(2, List.of("worker-ambiguous")));
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private ValidatableResponse all() {
        return mine.verifier().get("/api/v1/dangers").then().statusCode(200);
    }
}
