package io.lamproom.member.rosterimport;

import static io.lamproom.testing.SheetImportCalls.CSV;
import static io.lamproom.testing.SheetImportCalls.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.SheetImportCalls;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterImportTest {

    @Inject
    RosterTables tables;

    private TestMine mine;
    private SheetImportCalls roster;

    @BeforeEach
    void set_up_mine() {
        mine = TestMine.create();
        roster = new SheetImportCalls("/api/v1/roster-imports", mine::hr);
    }

    @Test
    void the_sheet_of_a_mine_office_lands_row_by_row_and_a_second_time_changes_nothing() throws Exception {
        SampleRoster expected = SampleRoster.expected();
        setUpUnits(expected);

        String id = roster.upload(Files.readAllBytes(SampleRoster.SHEET), XLSX);
        JsonPath validated = roster.awaitState(id, "VALIDATED");
        assertThat(validated.getInt("total")).isEqualTo(2000);
        assertThat(validated.getInt("done")).isEqualTo(2000);
        assertThat(validated.getInt("created")).isEqualTo(1964);
        assertThat(validated.getInt("refused")).isEqualTo(36);
        assertThat(validated.getList("notes.what")).containsExactly("特种作业证号");
        assertThat(roster.faults(id)).isEqualTo(faultsOf(expected));
        assertThat(tables.workers(mine)).isZero();

        roster.commit(id);
        JsonPath committed = roster.awaitState(id, "COMMITTED");
        assertThat(committed.getInt("created")).isEqualTo(1964);
        assertThat(committed.getInt("refused")).isEqualTo(36);
        assertThat(committed.getInt("done")).isEqualTo(2000);
        assertThat(tables.workers(mine)).isEqualTo(1964);
        assertThat(tables.auditedWorkers(mine)).isEqualTo(1964);
        assertThat(tables.stagedCells(id)).isZero();
        mine.hr()
                .get("/api/v1/workers?q=000001")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("黄娜平"))
                .body("items[0].hiredOn", equalTo("2005-01-15"))
                .body("items[0].assignment.trade", equalTo("泵工"));

        String again = roster.upload(Files.readAllBytes(SampleRoster.SHEET), XLSX);
        JsonPath unchanged = roster.awaitState(again, "VALIDATED");
        assertThat(unchanged.getInt("unchanged")).isEqualTo(1964);
        assertThat(unchanged.getInt("refused")).isEqualTo(36);
        roster.commit(again);
        assertThat(roster.awaitState(again, "COMMITTED").getInt("unchanged")).isEqualTo(1964);
        assertThat(tables.auditedWorkers(mine)).isEqualTo(1964);
    }

    @Test
    void a_changed_row_corrects_and_transfers_the_worker_from_today_on() throws Exception {
        String section = mine.section("采煤一区");
        mine.team(section, "检修班");
        String other = mine.section("机电区");
        String idNumber = mine.idNumber();
        roster.commitNow(RosterCsv.sheet("000123,王德," + idNumber + ",2021-03-01,采煤一区,检修班,13800000021,支架工"));

        String id = roster.upload(
                RosterCsv.sheet("000123,王德," + idNumber + ",2021-03-01,机电区,,13800000022,"), CSV, "?mode=COMMIT");

        assertThat(roster.awaitState(id, "COMMITTED").getInt("updated")).isEqualTo(1);
        String workerId = roster.row(id, 2).getString("workerId");
        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/member?aggregateId=" + workerId)
                .then()
                .body("items.operation", equalTo(List.of("worker.transferred", "worker.hired")))
                .body("items[0].fields", equalTo(List.of("phone", "assignments")))
                .body("items[0].actor", equalTo("person-hr-dept"));
        mine.hr()
                .header("X-Access-Reason", "test")
                .get("/api/v1/workers/" + workerId)
                .then()
                .body("phone", equalTo("13800000022"))
                .body("assignment.unitId", equalTo(other))
                .body("assignment.trade", equalTo("支架工"));
    }

    @Test
    void rows_that_contradict_the_stored_workers_are_refused() throws Exception {
        mine.section("采煤一区");
        String known = mine.idNumber();
        String leaver = mine.idNumber();
        roster.commitNow(RosterCsv.sheet(
                "000123,王德," + known + ",2021-03-01,采煤一区,,,", "000124,李安," + leaver + ",2021-03-01,采煤一区,,,"));
        end("000124");

        String id = roster.upload(
                RosterCsv.sheet(
                        "000125,王德," + known + ",2021-03-01,采煤一区,,,",
                        "000123,王德," + mine.idNumber() + ",2021-03-01,采煤一区,,,",
                        "000124,李安," + leaver + ",2021-03-01,采煤一区,,,",
                        "000127,赵平," + mine.idNumber() + ",2021-03-01,采煤一区,,,"),
                CSV);

        roster.awaitState(id, "VALIDATED");
        assertThat(roster.faults(id))
                .isEqualTo(Map.of(
                        2, List.of("id-number-taken"),
                        3, List.of("staff-number-of-another"),
                        4, List.of("employment-ended")));
    }

    @Test
    void a_sheet_employs_anew_who_worked_here_before() throws Exception {
        mine.section("采煤一区");
        String leaver = mine.idNumber();
        roster.commitNow(RosterCsv.sheet("000124,李安," + leaver + ",2021-03-01,采煤一区,,,"));
        end("000124");

        String wrong = roster.upload(RosterCsv.sheet("000126,李平," + leaver + ",2023-12-31,采煤一区,,,"), CSV);
        roster.awaitState(wrong, "INVALID");
        assertThat(roster.faults(wrong)).isEqualTo(Map.of(2, List.of("hired-before-leaving", "name-of-another")));
        byte[] sheet = RosterCsv.sheet("000126,李安," + leaver + ",2025-03-01,采煤一区,,,");
        roster.commitNow(sheet);

        JsonPath found = TestMine.read(mine.hr(), "/api/v1/workers");
        assertThat(found.<String>getList("items.staffNo")).containsExactly("000124", "000126");
        assertThat(found.<String>getList("items.status")).containsExactly("LEFT", "ACTIVE");
        assertThat(found.<String>getList("items.id").stream()
                        .map(id -> TestMine.read(mine.hr(), "/api/v1/workers/" + id)
                                .getString("personId"))
                        .distinct())
                .hasSize(1);
        String again = roster.upload(sheet, CSV);
        assertThat(roster.awaitState(again, "VALIDATED").getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void a_stored_hire_date_is_not_changed_by_a_sheet() throws Exception {
        mine.section("采煤一区");
        String idNumber = mine.idNumber();
        roster.commitNow(RosterCsv.sheet("000123,王德," + idNumber + ",2021-03-01,采煤一区,,,"));

        String id = roster.upload(RosterCsv.sheet("000123,王德," + idNumber + ",2021-03-02,采煤一区,,,"), CSV);

        roster.awaitState(id, "INVALID");
        assertThat(roster.faults(id)).isEqualTo(Map.of(2, List.of("hire-date-differs")));
    }

    @Test
    void what_happened_since_the_dry_run_is_judged_again() throws Exception {
        String section = mine.section("采煤一区");
        String id =
                roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000123"), RosterCsv.person(mine, "000124")), CSV);
        roster.awaitState(id, "VALIDATED");
        Map<String, Object> hiring = mine.hiring(section);
        hiring.put("staffNo", "000123");
        TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));

        roster.commit(id);

        JsonPath committed = roster.awaitState(id, "COMMITTED");
        assertThat(committed.getInt("created")).isEqualTo(1);
        assertThat(committed.getInt("refused")).isEqualTo(1);
        assertThat(roster.faults(id)).isEqualTo(Map.of(2, List.of("staff-number-of-another")));
    }

    private void setUpUnits(SampleRoster roster) {
        for (String name : roster.units()) {
            if (SampleRoster.DEPARTMENTS.contains(name)) {
                mine.unit(mine.id(), "DEPARTMENT", name);
            } else {
                String section = mine.section(name);
                roster.teams().forEach(team -> mine.team(section, team));
            }
        }
    }

    private static Map<Integer, List<String>> faultsOf(SampleRoster roster) {
        Map<Integer, List<String>> faults = new TreeMap<>();
        roster.faults().forEach(row -> faults.put(row.sheetRow(), row.faults()));
        return faults;
    }

    private void end(String staffNo) {
        String id = TestMine.read(mine.hr(), "/api/v1/workers?q=" + staffNo).getString("items[0].id");
        mine.hr()
                .header("If-Match", mine.etag("/api/v1/workers/" + id))
                .body(Map.of("status", "LEFT", "to", "2024-01-01"))
                .post("/api/v1/workers/{id}/departure", id)
                .then()
                .statusCode(200);
    }
}
