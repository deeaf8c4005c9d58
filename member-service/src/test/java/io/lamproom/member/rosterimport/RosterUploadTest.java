package io.lamproom.member.rosterimport;

import static io.lamproom.testing.SheetImportCalls.CSV;
import static io.lamproom.testing.SheetImportCalls.XLSX;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.SheetImportCalls;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterUploadTest {

    private static final String IMPORTS = "/api/v1/roster-imports";

    @TempDir
    Path folder;

    private TestMine mine;
    private SheetImportCalls roster;

    @BeforeEach
    void set_up_mine() {
        mine = TestMine.create();
        roster = new SheetImportCalls("/api/v1/roster-imports", mine::hr);
    }

    @Test
    void only_human_resources_and_programs_with_the_scope_import() throws Exception {
        mine.section("采煤一区");
        byte[] sheet = RosterCsv.sheet(RosterCsv.person(mine, "000123"));
        for (String role : List.of("section-head", "worker", "mine-leader", "party-committee")) {
            mine.as(Tokens.of(role))
                    .contentType(CSV)
                    .body(sheet)
                    .post(IMPORTS)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
        }
        mine.program("roster:read")
                .contentType(CSV)
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(403);
        String id = mine.program("roster:write")
                .contentType(CSV)
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .header("Location", containsString(IMPORTS + "/"))
                .extract()
                .path("id");
        roster.awaitState(id, "VALIDATED");
    }

    @Test
    void the_imports_of_another_mine_do_not_exist() throws Exception {
        mine.section("采煤一区");
        String id = roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000123")), CSV);
        roster.awaitState(id, "VALIDATED");
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
                .contentType(CSV)
                .body(RosterCsv.sheet(RosterCsv.person(mine, "000124")))
                .post(IMPORTS + "?mine=" + mine.code())
                .then()
                .statusCode(404);
        assertThat(TestMine.read(other.hr(), IMPORTS).getList("items")).isEmpty();
    }

    @Test
    void a_program_of_several_mines_says_which() throws Exception {
        mine.section("采煤一区");
        TestMine other = TestMine.create();
        byte[] sheet = RosterCsv.sheet(RosterCsv.person(mine, "000123"));
        String token =
                Tokens.program("roster:write").mines(mine.code(), other.code()).sign();
        Supplier<RequestSpecification> program = () -> given().header("Authorization", "Bearer " + token)
                .contentType(CSV)
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
                .header("Content-Type", CSV)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[21 << 20]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonPath problem = new JsonPath(answer.body());
            assertThat(problem.getString("code")).isEqualTo("sheet-file-too-large");
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
        assertThat(TestMine.read(mine.hr(), IMPORTS).getList("items")).isEmpty();
    }

    @Test
    void what_is_no_roster_is_refused_naming_what_is_missing() {
        mine.hr()
                .contentType(CSV)
                .body("工号,姓名,身份证号\n1,2,3".getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("sheet-header-missing"))
                .body("detail", containsString("入矿日期、区队"));
        mine.hr()
                .contentType(CSV)
                .body(RosterCsv.HEADER.getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("sheet-without-rows"));
        mine.hr().body("{}").post(IMPORTS).then().statusCode(415).contentType("application/problem+json");
        mine.hr()
                .contentType(CSV)
                .body(RosterCsv.sheet(RosterCsv.person(mine, "1")))
                .post(IMPORTS + "?mode=NOW")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("mode"));
    }

    @Test
    void a_repeat_with_the_same_key_answers_as_the_first() throws Exception {
        mine.section("采煤一区");
        byte[] sheet = RosterCsv.sheet(RosterCsv.person(mine, "000123"));
        String key = UUID.randomUUID().toString();
        String id = mine.hr()
                .header("Idempotency-Key", key)
                .contentType(CSV)
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        mine.hr()
                .header("Idempotency-Key", key)
                .contentType(CSV)
                .body(sheet)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        mine.hr()
                .header("Idempotency-Key", key)
                .contentType(CSV)
                .body(RosterCsv.sheet(RosterCsv.person(mine, "000124")))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }
}
