package io.lamproom.member.rosterexport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterExportTest {

    private static final String EXPORT = "/api/v1/roster-export";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TestMine mine;
    private String section;
    private String team;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "检修班");
    }

    @Test
    void withoutTheRightItHoldsNothingSensitive() {
        Hired worker = mine.worker(team);

        String sheet = csv(mine.as(Tokens.of("safety-dept")).header("X-Access-Reason", "curious"), "?format=CSV");

        assertThat(sheet)
                .isEqualTo("\ufeff工号,姓名,性别,民族,学历,专业,籍贯,入矿日期,用工形式,状态,区队,班组,工种,岗位,职务,班次,井上/下,技能等级\r\n" + worker.staffNo()
                        + ",张三,男,,,,,2021-03-01,合同工,在岗,采煤一区,检修班,采煤机司机,,,,井下,\r\n");
    }

    @Test
    void humanResourcesSeeEverythingForAReasonAndEachPersonsIsAudited() {
        Map<String, Object> hiring = mine.hiring(team);
        String id = TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));

        assertThat(csv(mine.hr(), "?format=CSV")).doesNotContain((String) hiring.get("idNumber"));
        assertThat(csv(mine.hr().header("X-Access-Reason", "yearly report"), "?format=CSV"))
                .contains(",%s,".formatted(hiring.get("idNumber")))
                .contains("13800000021")
                .contains("南苑小区26号楼371室")
                .contains("李四 13900000000")
                .contains("中共党员");

        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/member?aggregateId=" + id)
                .then()
                .statusCode(200)
                .body("items.findAll { it.operation == 'worker.read' }.reason", equalTo(List.of("yearly report")))
                .body(
                        "items.find { it.operation == 'worker.read' }.fields",
                        equalTo(List.of(
                                "idNumber", "phone", "address", "emergencyContact", "politicalStatus", "remark")));
    }

    @Test
    void itHoldsWhomTheListHoldsForThisCallerAndThisFilter() {
        Hired leader = mine.worker(team);
        Hired ofTeam = mine.worker(team);
        Hired ofSection = mine.worker(section);
        Hired elsewhere = mine.worker(mine.section("机电区"));
        mine.position(leader.id(), "TEAM_LEADER", team);

        assertThat(staffNos(mine.as(Tokens.of("team-leader").staffNo(leader.staffNo())), ""))
                .containsExactly(leader.staffNo(), ofTeam.staffNo());
        assertThat(staffNos(mine.hr(), ""))
                .containsExactly(leader.staffNo(), ofTeam.staffNo(), ofSection.staffNo(), elsewhere.staffNo());
        assertThat(staffNos(mine.hr(), "&unit=" + section))
                .containsExactly(leader.staffNo(), ofTeam.staffNo(), ofSection.staffNo());
        assertThat(staffNos(mine.hr(), "&on=2021-02-28")).isEmpty();
    }

    @Test
    void allPagesOfTheListAreInOneFile() {
        int workers = 203;
        StringBuilder sheet = new StringBuilder("工号,姓名,身份证号,入矿日期,区队\n");
        IntStream.range(0, workers)
                .forEach(i -> sheet.append("5%05d,王五,%s,2021-03-01,采煤一区\n".formatted(i, mine.idNumber())));
        importing(sheet.toString().getBytes(UTF_8), "text/csv");

        assertThat(staffNos(mine.hr(), "")).hasSize(workers).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void importedAgainItChangesNothing() {
        Map<String, Object> hiring = mine.hiring(team);
        hiring.putAll(Map.of(
                "education", "TECHNICAL_SECONDARY",
                "ethnicity", "汉族",
                "skillLevel", "SENIOR_TECHNICIAN",
                "remark", "调入"));
        TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));
        mine.worker(section);
        byte[] sheet = mine.hr()
                .header("X-Access-Reason", "copy for the office")
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();

        JsonPath result = importing(sheet, XLSX);

        assertThat(result.getInt("total")).isEqualTo(2);
        assertThat(result.getInt("unchanged")).isEqualTo(2);
    }

    private JsonPath importing(byte[] sheet, String mediaType) {
        String location = mine.hr()
                .contentType(mediaType)
                .body(sheet)
                .post("/api/v1/roster-imports?mode=COMMIT")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> mine.hr().get(location).jsonPath(),
                        result -> result.getString("state").equals("COMMITTED"));
    }

    private static List<String> staffNos(RequestSpecification caller, String filter) {
        return Arrays.stream(csv(caller, "?format=CSV" + filter).split("\r\n"))
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static String csv(RequestSpecification caller, String query) {
        byte[] sheet = caller.get(EXPORT + query)
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=UTF-8")
                .extract()
                .asByteArray();
        return new String(sheet, UTF_8);
    }
}
