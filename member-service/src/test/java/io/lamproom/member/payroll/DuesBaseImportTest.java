package io.lamproom.member.payroll;

import static io.lamproom.testing.SheetImportCalls.CSV;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.SheetImportCalls;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DuesBaseImportTest {

    private static final String IMPORTS = "/api/v1/dues-base-imports";
    private static final String BASES = "/api/v1/dues-bases";

    private TestMine mine;
    private String branch;
    private Hired secretary;
    private Hired member;
    private Hired elsewhere;

    @BeforeEach
    void set_up_branches() {
        mine = TestMine.create();
        String section = mine.section("采煤一区");
        branch = mine.branch("采煤一区党支部");
        secretary = mine.worker(section);
        member = mine.worker(section);
        elsewhere = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        PartyPeople people = new PartyPeople(mine);
        people.member(secretary, "FULL", branch, "2024-01-01");
        people.member(member, "FULL", branch, "2024-01-01");
        people.member(elsewhere, "FULL", mine.branch("机电区党支部"), "2024-01-01");
    }

    @Test
    void yuan_become_fen_exactly_and_the_same_file_twice_changes_nothing() {
        SheetImportCalls imports = new SheetImportCalls(IMPORTS, mine::party);
        byte[] sheet = sheet(
                "张三," + member.staffNo() + ",2026年11月,\"￥8,123.45\"",
                "张三," + elsewhere.staffNo() + ",2026-11,6000",
                "合计,,,14123.45");

        JsonPath committed = imports.commitNow(sheet);

        assertThat(committed.getInt("created")).isEqualTo(2);
        assertThat(baseFen(member)).isEqualTo(812_345);
        assertThat(baseFen(elsewhere)).isEqualTo(600_000);
        assertThat(imports.commitNow(sheet).getInt("unchanged")).isEqualTo(2);
        assertThat(bases(member)).hasSize(1);
    }

    @Test
    void a_secretary_gives_the_bases_of_the_own_branch_only() {
        SheetImportCalls imports = new SheetImportCalls(IMPORTS, this::bySecretary);

        String id = imports.upload(
                sheet("张三," + member.staffNo() + ",2026-11,8000", "张三," + elsewhere.staffNo() + ",2026-11,8000"),
                CSV,
                "?mode=COMMIT&branch=" + branch);

        imports.awaitState(id, "COMMITTED");
        assertThat(imports.faults(id)).isEqualTo(Map.of(3, List.of("worker-unknown")));
        assertThat(baseFen(member)).isEqualTo(800_000);
        assertThat(bases(elsewhere)).isEmpty();
        bySecretary().contentType(CSV).body(sheet()).post(IMPORTS).then().statusCode(404);
    }

    @Test
    void every_fault_of_a_row_is_named_at_once() {
        SheetImportCalls imports = new SheetImportCalls(IMPORTS, mine::party);
        Hired nobody = mine.worker(mine.section("机电区"));

        String id = imports.upload(
                sheet(
                        "李四," + member.staffNo() + ",十一月,12.345",
                        "张三," + elsewhere.staffNo() + ",,",
                        "张三," + nobody.staffNo() + ",2026-11,8000",
                        "张三," + secretary.staffNo() + ",2026-11,2000000"),
                CSV);

        imports.awaitState(id, "INVALID");
        assertThat(imports.faults(id))
                .isEqualTo(Map.of(
                        2, List.of("amount", "month", "worker-name-differs"),
                        3, List.of("amount-missing", "month-missing"),
                        4, List.of("not-a-member"),
                        5, List.of("amount-too-large")));
        assertThat(mine.party().get(IMPORTS + "/" + id + "/rows").asString())
                .doesNotContain("12.345")
                .doesNotContain("2000000");
    }

    @Test
    void a_payroll_program_sends_a_batch_and_each_row_stands_for_itself() {
        Map<String, Object> batch = Map.of(
                "mineId",
                mine.id(),
                "rows",
                List.of(
                        Map.of("staffNo", member.staffNo(), "from", "2026-11", "baseFen", 800_000),
                        Map.of("staffNo", "999999", "from", "2026-11", "baseFen", 800_000)));

        mine.program("wage:write")
                .body(batch)
                .post(BASES + "/batches")
                .then()
                .statusCode(207)
                .body("recorded", equalTo(1))
                .body("refused", equalTo(1))
                .body("items.outcome", equalTo(List.of("RECORDED", "REFUSED")))
                .body("items[0].workerId", equalTo(member.id()))
                .body("items[1].problem.code", equalTo("unknown-worker"));
        mine.program("wage:write")
                .body(batch)
                .post(BASES + "/batches")
                .then()
                .statusCode(207)
                .body("items.outcome", equalTo(List.of("UNCHANGED", "REFUSED")));
        assertThat(TestMine.read(mine.party(), BASES + "?worker=" + member.id()).getString("items[0].source"))
                .isEqualTo("PAYROLL");
    }

    private RequestSpecification bySecretary() {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()));
    }

    private List<String> bases(Hired worker) {
        return TestMine.read(mine.party(), BASES + "?worker=" + worker.id()).getList("items.id");
    }

    private int baseFen(Hired worker) {
        return TestMine.read(
                        mine.party().header("X-Access-Reason", "test"),
                        BASES + "/" + bases(worker).getFirst())
                .getInt("baseFen");
    }

    private static byte[] sheet(String... rows) {
        return ("姓名,工号,起始月份,计算基数\n" + String.join("\n", rows)).getBytes(UTF_8);
    }
}
