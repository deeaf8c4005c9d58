package io.lamproom.member.rosterimport;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterImportTest {

    private static final String IMPORTS = "/api/v1/roster-imports";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "工号,姓名,身份证号,入矿日期,区队,班组,手机,工种";
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    DataSource database;

    @ConfigProperty(name = "lamproom.db.url")
    String url;

    @ConfigProperty(name = "lamproom.db.owner-user")
    String owner;

    @ConfigProperty(name = "lamproom.db.owner-password")
    String ownerPassword;

    @TempDir
    Path folder;

    private TestMine mine;

    @BeforeEach
    void set_up_mine() {
        mine = TestMine.create();
    }

    @Test
    void the_sheet_of_a_mine_office_lands_row_by_row_and_a_second_time_changes_nothing() throws Exception {
        SampleRoster expected = SampleRoster.expected();
        setUpUnits(expected);

        String id = upload(Files.readAllBytes(SampleRoster.SHEET), XLSX);
        JsonPath validated = awaitState(id, "VALIDATED");
        assertThat(validated.getInt("total")).isEqualTo(2000);
        assertThat(validated.getInt("done")).isEqualTo(2000);
        assertThat(validated.getInt("created")).isEqualTo(1964);
        assertThat(validated.getInt("refused")).isEqualTo(36);
        assertThat(validated.getList("notes.what")).containsExactly("特种作业证号");
        assertThat(faults(id)).isEqualTo(faultsOf(expected));
        assertThat(workers()).isZero();

        commit(id);
        JsonPath committed = awaitState(id, "COMMITTED");
        assertThat(committed.getInt("created")).isEqualTo(1964);
        assertThat(committed.getInt("refused")).isEqualTo(36);
        assertThat(committed.getInt("done")).isEqualTo(2000);
        assertThat(workers()).isEqualTo(1964);
        assertThat(auditedWorkers()).isEqualTo(1964);
        assertThat(stagedCells(id)).isZero();
        mine.hr()
                .get("/api/v1/workers?q=000001")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("黄娜平"))
                .body("items[0].hiredOn", equalTo("2005-01-15"))
                .body("items[0].assignment.trade", equalTo("泵工"));

        String again = upload(Files.readAllBytes(SampleRoster.SHEET), XLSX);
        JsonPath unchanged = awaitState(again, "VALIDATED");
        assertThat(unchanged.getInt("unchanged")).isEqualTo(1964);
        assertThat(unchanged.getInt("refused")).isEqualTo(36);
        commit(again);
        assertThat(awaitState(again, "COMMITTED").getInt("unchanged")).isEqualTo(1964);
        assertThat(auditedWorkers()).isEqualTo(1964);
    }

    @Test
    void a_changed_row_corrects_and_transfers_the_worker_from_today_on() throws Exception {
        String section = mine.section("采煤一区");
        mine.team(section, "检修班");
        String other = mine.section("机电区");
        String idNumber = mine.idNumber();
        commitNow(csv("000123,王德," + idNumber + ",2021-03-01,采煤一区,检修班,13800000021,支架工"));

        String id = upload(csv("000123,王德," + idNumber + ",2021-03-01,机电区,,13800000022,"), "text/csv", "?mode=COMMIT");

        assertThat(awaitState(id, "COMMITTED").getInt("updated")).isEqualTo(1);
        String workerId = row(id, 2).getString("workerId");
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
        commitNow(csv("000123,王德," + known + ",2021-03-01,采煤一区,,,", "000124,李安," + leaver + ",2021-03-01,采煤一区,,,"));
        end("000124");

        String id = upload(
                csv(
                        "000125,王德," + known + ",2021-03-01,采煤一区,,,",
                        "000123,王德," + mine.idNumber() + ",2021-03-01,采煤一区,,,",
                        "000124,李安," + leaver + ",2021-03-01,采煤一区,,,",
                        "000127,赵平," + mine.idNumber() + ",2021-03-01,采煤一区,,,"),
                "text/csv");

        awaitState(id, "VALIDATED");
        assertThat(faults(id))
                .isEqualTo(Map.of(
                        2, List.of("id-number-taken"),
                        3, List.of("staff-number-of-another"),
                        4, List.of("employment-ended")));
    }

    @Test
    void a_sheet_employs_anew_who_worked_here_before() throws Exception {
        mine.section("采煤一区");
        String leaver = mine.idNumber();
        commitNow(csv("000124,李安," + leaver + ",2021-03-01,采煤一区,,,"));
        end("000124");

        String wrong = upload(csv("000126,李平," + leaver + ",2023-12-31,采煤一区,,,"), "text/csv");
        awaitState(wrong, "INVALID");
        assertThat(faults(wrong)).isEqualTo(Map.of(2, List.of("hired-before-leaving", "name-of-another")));
        byte[] sheet = csv("000126,李安," + leaver + ",2025-03-01,采煤一区,,,");
        commitNow(sheet);

        JsonPath found = get(mine.hr(), "/api/v1/workers");
        assertThat(found.<String>getList("items.staffNo")).containsExactly("000124", "000126");
        assertThat(found.<String>getList("items.status")).containsExactly("LEFT", "ACTIVE");
        assertThat(found.<String>getList("items.id").stream()
                        .map(id -> get(mine.hr(), "/api/v1/workers/" + id).getString("personId"))
                        .distinct())
                .hasSize(1);
        String again = upload(sheet, "text/csv");
        assertThat(awaitState(again, "VALIDATED").getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void a_stored_hire_date_is_not_changed_by_a_sheet() throws Exception {
        mine.section("采煤一区");
        String idNumber = mine.idNumber();
        commitNow(csv("000123,王德," + idNumber + ",2021-03-01,采煤一区,,,"));

        String id = upload(csv("000123,王德," + idNumber + ",2021-03-02,采煤一区,,,"), "text/csv");

        awaitState(id, "INVALID");
        assertThat(faults(id)).isEqualTo(Map.of(2, List.of("hire-date-differs")));
    }

    @Test
    void what_happened_since_the_dry_run_is_judged_again() throws Exception {
        String section = mine.section("采煤一区");
        String id = upload(csv(person("000123"), person("000124")), "text/csv");
        awaitState(id, "VALIDATED");
        Map<String, Object> hiring = mine.hiring(section);
        hiring.put("staffNo", "000123");
        TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));

        commit(id);

        JsonPath committed = awaitState(id, "COMMITTED");
        assertThat(committed.getInt("created")).isEqualTo(1);
        assertThat(committed.getInt("refused")).isEqualTo(1);
        assertThat(faults(id)).isEqualTo(Map.of(2, List.of("staff-number-of-another")));
    }

    @Test
    void faults_are_told_in_the_callers_language_without_the_rejected_value() throws Exception {
        mine.section("采煤一区");
        String id = upload(csv("000123,王德,110105194912310020,2021-03-01,采煤一区,,1990000,", person("1")), "text/csv");
        awaitState(id, "VALIDATED");

        mine.hr()
                .get(IMPORTS + "/{id}/rows?status=REFUSED", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].row", equalTo(2))
                .body("items[0].staffNo", equalTo("000123"))
                .body("items[0].status", equalTo("REFUSED"))
                .body("items[0].faults.code", equalTo(List.of("id-checksum", "phone")))
                .body("items[0].faults.column", equalTo(List.of("身份证号", "手机")))
                .body("items[0].faults[1].text", equalTo("Column 手机: not a phone number."));
        String token = Tokens.of("hr-dept").mine(mine.code()).sign();
        given().header("Authorization", "Bearer " + token)
                .get(IMPORTS + "/{id}/rows", id)
                .then()
                .body("items[0].faults[1].text", equalTo("“手机”列：不是有效的电话号码。"))
                .body(not(containsString("110105194912310020")))
                .body(not(containsString("1990000")));
    }

    @Test
    void rows_are_paged_in_the_order_of_the_sheet() throws Exception {
        mine.section("采煤一区");
        String id = upload(
                csv(IntStream.range(0, 5).mapToObj(i -> person("00012" + i)).toArray(String[]::new)), "text/csv");
        awaitState(id, "VALIDATED");

        JsonPath first = get(mine.hr(), IMPORTS + "/" + id + "/rows?limit=3&count=true");
        JsonPath second = get(mine.hr(), IMPORTS + "/" + id + "/rows?limit=3&cursor=" + first.getString("next"));

        assertThat(first.getInt("total")).isEqualTo(5);
        assertThat(first.getList("items.row")).isEqualTo(List.of(2, 3, 4));
        assertThat(second.getList("items.row")).isEqualTo(List.of(5, 6));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void imports_of_a_mine_are_listed_the_newest_first() throws Exception {
        mine.section("采煤一区");
        String first = upload(csv(person("000123")), "text/csv");
        String second = upload(csv(person("000124")), "text/csv");
        awaitState(first, "VALIDATED");
        awaitState(second, "VALIDATED");

        assertThat(get(mine.hr(), IMPORTS).getList("items.id")).isEqualTo(List.of(second, first));
        assertThat(get(mine.hr(), IMPORTS + "?state=COMMITTED").getList("items"))
                .isEmpty();
    }

    @Test
    void only_human_resources_and_programs_with_the_scope_import() throws Exception {
        mine.section("采煤一区");
        byte[] sheet = csv(person("000123"));
        for (String role : List.of("section-head", "worker", "mine-leader", "party-committee")) {
            mine.as(Tokens.of(role))
                    .contentType("text/csv")
                    .body(sheet)
                    .post(IMPORTS)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
        }
        mine.program("roster:read")
                .contentType("text/csv")
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(403);
        String id = mine.program("roster:write")
                .contentType("text/csv")
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .header("Location", containsString(IMPORTS + "/"))
                .extract()
                .path("id");
        awaitState(id, "VALIDATED");
    }

    @Test
    void the_imports_of_another_mine_do_not_exist() throws Exception {
        mine.section("采煤一区");
        String id = upload(csv(person("000123")), "text/csv");
        awaitState(id, "VALIDATED");
        TestMine other = TestMine.create();

        other.hr().get(IMPORTS + "/" + id).then().statusCode(404);
        other.hr().get(IMPORTS + "/" + id + "/rows").then().statusCode(404);
        other.hr()
                .header("If-Match", "\"0-0\"")
                .post(IMPORTS + "/" + id + "/commitment")
                .then()
                .statusCode(404);
        other.hr().post(IMPORTS + "/" + id + "/cancellation").then().statusCode(404);
        other.hr()
                .contentType("text/csv")
                .body(csv(person("000124")))
                .post(IMPORTS + "?mine=" + mine.code())
                .then()
                .statusCode(404);
        assertThat(get(other.hr(), IMPORTS).getList("items")).isEmpty();
    }

    @Test
    void a_program_of_several_mines_says_which() throws Exception {
        mine.section("采煤一区");
        TestMine other = TestMine.create();
        byte[] sheet = csv(person("000123"));
        String token =
                Tokens.program("roster:write").mines(mine.code(), other.code()).sign();
        Supplier<RequestSpecification> program = () -> given().header("Authorization", "Bearer " + token)
                .contentType("text/csv")
                .body(sheet);

        program.get()
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("mine"))
                .body("errors[0].code", equalTo("required"));
        program.get()
                .post(IMPORTS + "?mine=" + mine.code())
                .then()
                .statusCode(202)
                .body("mineId", equalTo(mine.id()));
    }

    @Test
    void a_file_beyond_the_limit_is_refused() throws Exception {
        String token = Tokens.of("hr-dept").mine(mine.code()).sign();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + IMPORTS))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[21 << 20]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonPath problem = new JsonPath(answer.body());
            assertThat(problem.getString("code")).isEqualTo("roster-file-too-large");
            assertThat(problem.getString("detail")).isEqualTo("A file has at most 20 MB.");
        }
    }

    @Test
    void a_zip_bomb_is_refused_and_nothing_is_written() throws Exception {
        mine.hr()
                .contentType(XLSX)
                .body(Files.readAllBytes(SheetFiles.bomb(folder, 64)))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("sheet-unpacks-too-large"));
        assertThat(get(mine.hr(), IMPORTS).getList("items")).isEmpty();
    }

    @Test
    void what_is_no_roster_is_refused_naming_what_is_missing() {
        mine.hr()
                .contentType("text/csv")
                .body("工号,姓名,身份证号\n1,2,3".getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("sheet-header-missing"))
                .body("detail", containsString("入矿日期、区队"));
        mine.hr()
                .contentType("text/csv")
                .body(HEADER.getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("sheet-without-rows"));
        mine.hr().body("{}").post(IMPORTS).then().statusCode(415).contentType("application/problem+json");
        mine.hr()
                .contentType("text/csv")
                .body(csv(person("1")))
                .post(IMPORTS + "?mode=NOW")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("mode"));
    }

    @Test
    void a_sheet_without_a_good_row_cannot_be_committed() throws Exception {
        String id = upload(csv(person("000123")), "text/csv");
        awaitState(id, "INVALID");
        assertThat(faults(id)).isEqualTo(Map.of(2, List.of("unknown-unit")));

        mine.hr()
                .header("If-Match", mine.etag(IMPORTS + "/" + id))
                .post(IMPORTS + "/{id}/commitment", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("roster-import-not-validated"));
        assertThat(stagedCells(id)).isZero();
    }

    @Test
    void a_commitment_asks_for_the_version_that_was_seen() throws Exception {
        mine.section("采煤一区");
        String id = upload(csv(person("000123")), "text/csv");
        awaitState(id, "VALIDATED");

        mine.hr().post(IMPORTS + "/{id}/commitment", id).then().statusCode(428);
        mine.hr()
                .header("If-Match", "\"0-1234567890abcdef\"")
                .post(IMPORTS + "/{id}/commitment", id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_cancelled_import_writes_nothing_and_forgets_the_rows() throws Exception {
        mine.section("采煤一区");
        String id = upload(csv(person("000123")), "text/csv");
        awaitState(id, "VALIDATED");
        String seen = mine.etag(IMPORTS + "/" + id);

        mine.hr()
                .post(IMPORTS + "/{id}/cancellation", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        mine.hr()
                .header("If-Match", mine.etag(IMPORTS + "/" + id))
                .post(IMPORTS + "/{id}/commitment", id)
                .then()
                .statusCode(409);
        mine.hr().post(IMPORTS + "/{id}/cancellation", id).then().statusCode(409);
        assertThat(seen).isNotEqualTo(mine.etag(IMPORTS + "/" + id));
        assertThat(workers()).isZero();
        assertThat(stagedCells(id)).isZero();
    }

    @Test
    void a_repeat_with_the_same_key_answers_as_the_first() throws Exception {
        mine.section("采煤一区");
        byte[] sheet = csv(person("000123"));
        String key = UUID.randomUUID().toString();
        String id = mine.hr()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        mine.hr()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        mine.hr()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(csv(person("000124")))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_commitment_killed_after_a_chunk_goes_on_where_it_was() throws Exception {
        mine.section("采煤一区");
        byte[] sheet =
                csv(IntStream.range(0, 150).mapToObj(i -> person(number(i))).toArray(String[]::new));
        String id = upload(sheet, "text/csv");
        awaitState(id, "VALIDATED");
        String body = "perform pg_terminate_backend(pg_backend_pid());";

        whileWritingOf(number(120), body, () -> {
            commit(id);
            await().atMost(LONG).untilAsserted(() -> assertThat(attempts(id)).isPositive());
            JsonPath interrupted = get(mine.hr(), IMPORTS + "/" + id);
            assertThat(interrupted.getString("state")).isEqualTo("COMMITTING");
            assertThat(interrupted.getInt("done")).isEqualTo(100);
            assertThat(workers()).isEqualTo(100);
        });

        JsonPath committed = awaitState(id, "COMMITTED");
        assertThat(committed.getInt("created")).isEqualTo(150);
        assertThat(workers()).isEqualTo(150);
        assertThat(auditedWorkers()).isEqualTo(150);
    }

    @Test
    void one_row_that_meets_a_constraint_does_not_hold_up_the_others() throws Exception {
        mine.section("采煤一区");
        byte[] sheet =
                csv(IntStream.range(0, 5).mapToObj(i -> person(number(i))).toArray(String[]::new));
        String id = upload(sheet, "text/csv");
        awaitState(id, "VALIDATED");
        String body = "raise exception 'taken' using errcode = 'unique_violation';";

        whileWritingOf(number(2), body, () -> {
            commit(id);
            awaitState(id, "COMMITTED");
        });

        assertThat(get(mine.hr(), IMPORTS + "/" + id).getInt("created")).isEqualTo(4);
        assertThat(faults(id)).isEqualTo(Map.of(4, List.of("changed-meanwhile")));
        assertThat(workers()).isEqualTo(4);
    }

    @Test
    void an_import_that_fails_again_and_again_is_given_up() throws Exception {
        mine.section("采煤一区");
        String id = upload(csv(person("000123")), "text/csv");
        awaitState(id, "VALIDATED");

        whileWritingOf("000123", "raise exception 'broken';", () -> {
            commit(id);
            awaitState(id, "FAILED");
        });

        assertThat(workers()).isZero();
        assertThat(stagedCells(id)).isZero();
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

    private String person(String staffNo) {
        return staffNo + ",王德," + mine.idNumber() + ",2021-03-01,采煤一区,,,";
    }

    private static String number(int i) {
        return "%06d".formatted(i);
    }

    private static byte[] csv(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows)).getBytes(UTF_8);
    }

    private void end(String staffNo) {
        String id = get(mine.hr(), "/api/v1/workers?q=" + staffNo).getString("items[0].id");
        mine.hr()
                .header("If-Match", mine.etag("/api/v1/workers/" + id))
                .body(Map.of("status", "LEFT", "to", "2024-01-01"))
                .post("/api/v1/workers/{id}/departure", id)
                .then()
                .statusCode(200);
    }

    private String upload(byte[] sheet, String type) {
        return upload(sheet, type, "");
    }

    private String upload(byte[] sheet, String type, String query) {
        Response response = mine.hr().contentType(type).body(sheet).post(IMPORTS + query);
        return response.then()
                .statusCode(202)
                .header("Location", containsString(IMPORTS + "/"))
                .extract()
                .path("id");
    }

    private void commit(String id) {
        mine.hr()
                .header("If-Match", mine.etag(IMPORTS + "/" + id))
                .post(IMPORTS + "/{id}/commitment", id)
                .then()
                .statusCode(202)
                .body("state", oneOf("COMMITTING", "COMMITTED"));
    }

    private void commitNow(byte[] sheet) {
        awaitState(upload(sheet, "text/csv", "?mode=COMMIT"), "COMMITTED");
    }

    private JsonPath awaitState(String id, String state) {
        return await().atMost(LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> get(mine.hr(), IMPORTS + "/" + id),
                        body -> body.getString("state").equals(state));
    }

    private JsonPath row(String id, int number) {
        return get(mine.hr(), IMPORTS + "/" + id + "/rows").setRootPath("items.find { it.row == " + number + " }");
    }

    private Map<Integer, List<String>> faults(String id) {
        Map<Integer, List<String>> faults = new TreeMap<>();
        JsonPath page = get(mine.hr(), IMPORTS + "/" + id + "/rows?status=REFUSED&limit=200");
        for (Map<String, Object> row : page.<Map<String, Object>>getList("items")) {
            @SuppressWarnings("unchecked")
            List<Map<String, String>> found = (List<Map<String, String>>) row.get("faults");
            faults.put(
                    (Integer) row.get("row"),
                    found.stream().map(fault -> fault.get("code")).sorted().toList());
        }
        return faults;
    }

    private static Map<Integer, List<String>> faultsOf(SampleRoster roster) {
        Map<Integer, List<String>> faults = new TreeMap<>();
        roster.faults().forEach(row -> faults.put(row.sheetRow(), row.faults()));
        return faults;
    }

    private static JsonPath get(RequestSpecification as, String path) {
        return as.get(path).then().statusCode(200).extract().jsonPath();
    }

    private long workers() throws SQLException {
        return count("select count(*) from worker where mine_id = ?", mine.id());
    }

    private long auditedWorkers() throws SQLException {
        return count(
                "select count(*) from platform.audit_entry where aggregate_type = 'worker' and mine_id = ?", mine.id());
    }

    private long stagedCells(String id) throws SQLException {
        return count("select count(*) from roster_import_row where import_id = ? and cells is not null", id);
    }

    private long attempts(String id) throws SQLException {
        return count("select attempts from roster_import where id = ?", id);
    }

    private long count(String sql, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private interface Steps {
        void run() throws Exception;
    }

    /** Runs this in the database whenever the worker with this staff number is about to be written. */
    private void whileWritingOf(String staffNo, String body, Steps steps) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("create function fault() returns trigger language plpgsql as $$ begin " + body
                    + " return new; end $$");
            statement.execute("create trigger fault before insert on worker for each row when (new.staff_no = '"
                    + staffNo + "' and new.mine_id = '" + mine.id() + "') execute function fault()");
            try {
                steps.run();
            } finally {
                statement.execute("drop trigger fault on worker");
                statement.execute("drop function fault()");
            }
        }
    }
}
