package io.lamproom.conduct.violation;

import static io.lamproom.testing.SheetImportCalls.XLSX;
import static io.lamproom.testing.SheetImportCalls.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.SheetImportCalls;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of violations in as a sheet, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ViolationImportTest {

    private static final List<Object> HEADER =
            List.of("违章时间", "班次", "违章地点", "违章单位", "违章人员", "职工编号", "违章分类", "三违行为", "三违级别", "制止人", "三违事实描述", "罚款金额");
    private static final String NAMED = "扒蹬跳车";

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
        imports = new SheetImportCalls("/api/v1/violation-imports", mine::verifier);
        yesterday = clock.today().minusDays(1);
        Map<String, Object> version = new HashMap<>(ConductMine.version(ConductMine.CATALOGUE_FROM, "SERIOUS", 8));
        version.put("nameZh", NAMED);
        mine.verifier()
                .body(Map.of("code", "YS-01", "version", version))
                .post("/api/v1/behaviours")
                .then()
                .statusCode(201);
    }

    @Test
    void aRowBecomesAReportOfWhoImportsItAndAgainChangesNothing() {
        byte[] sheet = workbook(List.of(
                HEADER,
                row(yesterday, "早班", line.worker(), "综采一队", "违章作业", NAMED, "严重", "李明"),
                row(yesterday + " 9:30", null, line.member(), "综采一队一班", null, ConductMine.GENERAL, "一般三违", null)));

        String id = imports.upload(sheet, XLSX);
        JsonPath dryRun = imports.awaitState(id, "VALIDATED");
        assertThat(dryRun.getInt("created")).isEqualTo(2);
        assertThat(dryRun.getList("notes.what")).isEqualTo(List.of("罚款金额"));
        assertThat(imports.row(id, 2).getString("subjectId")).isNull();
        all().body("items", hasSize(0));
        imports.commit(id);
        imports.awaitState(id, "COMMITTED");

        all().body("items.behaviourCode", contains(ConductMine.GENERAL, "YS-01"))
                .body("items[1].status", equalTo("REPORTED"))
                .body("items[1].workerId", equalTo(line.worker().id().toString()))
                .body("items[1].businessDate", equalTo(yesterday.toString()))
                .body("items[1].shift", equalTo("MORNING"))
                .body("items[1].history", equalTo(false))
                .body("items[1].late", equalTo(false))
                .body("items[1].teamId", equalTo(line.teamId().toString()))
                .body("items[1].place", equalTo("2301机巷"));
        JsonPath again = imports.commitNow(sheet, XLSX);
        assertThat(again.getInt("unchanged")).isEqualTo(2);
        all().body("items", hasSize(2));
    }

    @Test
    void whoImportsIsTheRecorderAndWhoStoppedItIsSealed() {
        imports.commitNow(
                workbook(List.of(HEADER, row(yesterday, "早班", line.worker(), null, null, NAMED, null, "李明"))), XLSX);
        String id = all().extract().path("items[0].id");

        Recorded record =
                new Recorded(id, mine.verifier().get("/api/v1/violations/" + id).header("ETag"));
        ConductMine.transition(mine.verifier(), record, "verification", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("verifier-is-recorder"));
        assertThat(mine.verifier().get("/api/v1/violations/" + id).asString()).doesNotContain("李明");
        mine.as(Tokens.of("discipline-committee").staffNo("900009"))
                .header("X-Access-Reason", "complaint")
                .get("/api/v1/violations/" + id + "/informant")
                .then()
                .statusCode(200)
                .body("informant", equalTo("李明"));
    }

    @Test
    void anOldFactIsTakenAndMarkedLateAndOneFromBeforeTheMineWentLiveIsHistoryAndNeverLapses() {
        imports.commitNow(
                workbook(List.of(
                        HEADER,
                        row("2024/6/30", "夜班", line.worker(), null, null, NAMED, null, null),
                        row(clock.today().minusDays(30), "早班", line.worker(), null, null, NAMED, null, null))),
                XLSX);

        all().body("items.history", contains(false, true)).body("items.late", contains(true, false));
        String id = all().extract().path("items[1].id");
        Recorded reported =
                new Recorded(id, mine.verifier().get("/api/v1/violations/" + id).header("ETag"));
        Recorded verified = ConductMine.post(mine.confirmer(), reported, "verification", "{}");
        ConductMine.transition(mine.as(Tokens.of("safety-dept").staffNo("900004")), verified, "confirmation", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
    }

    @Test
    void everyFaultOfARowIsNamedAtOnceAndTheRulesOfAReportJudgeTheRest() {
        Person worker = line.worker();
        List<Object> unknown = row("2026/13/1", null, worker, null, "违规", "无此行为", null, null);
        unknown.set(2, null);
        unknown.set(4, "张三");
        List<Object> stranger = row(yesterday, "早班", worker, null, null, NAMED, null, null);
        stranger.set(5, "999999");
        String id = imports.upload(
                workbook(List.of(
                        HEADER,
                        unknown,
                        stranger,
                        row(yesterday, "早班", worker, "掘进一队", null, NAMED, null, null),
                        row(yesterday, "夜班", worker, "无此单位", null, NAMED, null, null),
                        row(yesterday, "早班", worker, null, "违章指挥", NAMED, "一般", null),
                        row(yesterday, "早班", worker, null, null, "跨越运行中的带式输送机", null, null),
                        row(clock.today().plusDays(2), "早班", worker, null, null, NAMED, null, null),
                        row(yesterday, "早班", mine.roster().leaver(), null, null, NAMED, null, null),
                        row(yesterday, "中班", worker, null, null, NAMED, null, null),
                        row(yesterday, "中班", worker, null, null, NAMED, null, null))),
                XLSX);

        imports.awaitState(id, "VALIDATED");
        assertThat(imports.faults(id))
                .isEqualTo(Map.of(
                        2, List.of("behaviour", "category", "place-missing", "time", "worker-name-differs"),
                        3, List.of("worker-unknown"),
                        4, List.of("unit-differs"),
                        5, List.of("unit-unknown"),
                        6, List.of("category-differs", "grade-differs"),
                        7, List.of("behaviour-ambiguous"),
                        8, List.of("occurred-in-future"),
                        9, List.of("worker-not-assigned"),
                        11, List.of("row-twice")));
        assertThat(imports.row(id, 8).getString("faults[0].column")).isEqualTo("违章时间");
        assertThat(imports.row(id, 4).getString("reference")).isEqualTo(worker.staffNo());
        all().body("items", hasSize(0));
    }

    /** A row of the header's columns. */
    private static List<Object> row(
            Object time,
            String shift,
            Person subject,
            String unit,
            String category,
            String behaviour,
            String grade,
            String stopper) {
        return new ArrayList<>(Arrays.asList(
                time,
                shift,
                "2301机巷",
                unit,
                subject.name(),
                subject.staffNo(),
                category,
                behaviour,
                grade,
                stopper,
                "现场检查发现。",
                100));
    }

    private ValidatableResponse all() {
        return mine.verifier().get("/api/v1/violations").then().statusCode(200);
    }
}
