package io.lamproom.member.rosterimport;

import static io.lamproom.testing.SheetImportCalls.CSV;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.SheetImportCalls;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterImportStateTest {

    private static final String IMPORTS = "/api/v1/roster-imports";

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
    void faults_are_told_in_the_callers_language_without_the_rejected_value() throws Exception {
        mine.section("采煤一区");
        String id = roster.upload(
                RosterCsv.sheet("000123,王德,110105194912310020,2021-03-01,采煤一区,,1990000,", RosterCsv.person(mine, "1")),
                CSV);
        roster.awaitState(id, "VALIDATED");

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
        String id = roster.upload(
                RosterCsv.sheet(IntStream.range(0, 5)
                        .mapToObj(i -> RosterCsv.person(mine, "00012" + i))
                        .toArray(String[]::new)),
                CSV);
        roster.awaitState(id, "VALIDATED");

        JsonPath first = TestMine.read(mine.hr(), IMPORTS + "/" + id + "/rows?limit=3&count=true");
        JsonPath second =
                TestMine.read(mine.hr(), IMPORTS + "/" + id + "/rows?limit=3&cursor=" + first.getString("next"));

        assertThat(first.getInt("total")).isEqualTo(5);
        assertThat(first.getList("items.row")).isEqualTo(List.of(2, 3, 4));
        assertThat(second.getList("items.row")).isEqualTo(List.of(5, 6));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void imports_of_a_mine_are_listed_the_newest_first() throws Exception {
        mine.section("采煤一区");
        String first = roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000123")), CSV);
        String second = roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000124")), CSV);
        roster.awaitState(first, "VALIDATED");
        roster.awaitState(second, "VALIDATED");

        assertThat(TestMine.read(mine.hr(), IMPORTS).getList("items.id")).isEqualTo(List.of(second, first));
        assertThat(TestMine.read(mine.hr(), IMPORTS + "?state=COMMITTED").getList("items"))
                .isEmpty();
    }

    @Test
    void a_sheet_without_a_good_row_cannot_be_committed() throws Exception {
        String id = roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000123")), CSV);
        roster.awaitState(id, "INVALID");
        assertThat(roster.faults(id)).isEqualTo(Map.of(2, List.of("unknown-unit")));

        mine.hr()
                .header("If-Match", mine.etag(IMPORTS + "/" + id))
                .post(IMPORTS + "/{id}/commitment", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("sheet-import-not-validated"));
        assertThat(tables.stagedCells(id)).isZero();
    }

    @Test
    void a_commitment_asks_for_the_version_that_was_seen() throws Exception {
        mine.section("采煤一区");
        String id = roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000123")), CSV);
        roster.awaitState(id, "VALIDATED");

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
        String id = roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000123")), CSV);
        roster.awaitState(id, "VALIDATED");
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
        assertThat(tables.workers(mine)).isZero();
        assertThat(tables.stagedCells(id)).isZero();
    }
}
