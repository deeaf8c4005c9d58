package io.lamproom.member.partyroster;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PartyImportTest {

    private static final String HEADER = "姓名,工号,入党时间,转正时间,支部,党小组,人员类别\n";
    private static final String EXPORT = "/api/v1/party-roster-export?format=CSV";

    private TestMine mine;
    private PartyPeople people;
    private SheetImportCalls imports;
    private String section;
    private String branch;
    private String group;

    @BeforeEach
    void set_up_branch() {
        mine = TestMine.create();
        people = new PartyPeople(mine);
        imports = new SheetImportCalls("/api/v1/party-imports", mine::party);
        section = mine.section("采煤一区");
        branch = mine.branch("采煤一区党支部");
        group = people.group(branch, "生产一班党小组");
    }

    @Test
    void who_is_no_member_is_taken_over_and_the_same_file_twice_changes_nothing() {
        Hired full = mine.worker(section);
        Hired probationary = mine.worker(section);
        byte[] sheet = sheet(
                "张三," + full.staffNo() + ",2014年6月20日,2015/6/20,采煤一区党支部,生产一班党小组,正式党员",
                "张 三," + probationary.staffNo() + ",2026-03-01,,采煤一区党支部,,预备党员",
                "合计,,2,,,,");

        String id = imports.upload(sheet, CSV);
        JsonPath dryRun = imports.awaitState(id, "VALIDATED");
        assertThat(dryRun.getInt("total")).isEqualTo(2);
        assertThat(dryRun.getInt("created")).isEqualTo(2);
        assertThat(TestMine.read(mine.party(), "/api/v1/members").getList("items"))
                .isEmpty();
        imports.commit(id);
        assertThat(imports.awaitState(id, "COMMITTED").getInt("created")).isEqualTo(2);

        mine.party()
                .get("/api/v1/members?worker=" + full.id())
                .then()
                .body("items[0].status", equalTo("FULL"))
                .body("items[0].branchId", equalTo(branch))
                .body("items[0].groupId", equalTo(group))
                // neither before the person worked here nor before the branch was there
                .body("items[0].since", equalTo("2021-03-01"))
                .body("items[0].joinedOn", equalTo("2014-06-20"))
                .body("items[0].fullOn", equalTo("2015-06-20"));
        mine.party()
                .get("/api/v1/members?worker=" + probationary.id())
                .then()
                .body("items[0].status", equalTo("PROBATIONARY"))
                .body("items[0].since", equalTo("2026-03-01"));
        int version = member(full).getInt("version");
        assertThat(imports.commitNow(sheet).getInt("unchanged")).isEqualTo(2);
        assertThat(member(full).getInt("version")).isEqualTo(version);
    }

    @Test
    void every_fault_of_a_row_is_named_at_once() {
        Hired worker = mine.worker(section);
        String id = imports.upload(
                sheet(
                        "李四," + worker.staffNo() + ",2016-01-01,2015-01-01,无此支部,生产一班党小组,群众",
                        "张三,999999,昨天,2999-01-01,采煤一区党支部,无此小组,正式党员",
                        ",,,2020-01-01,,,预备党员"),
                CSV);

        imports.awaitState(id, "INVALID");
        assertThat(imports.faults(id))
                .isEqualTo(Map.of(
                        2, List.of("branch-unknown", "category", "full-before-joined", "worker-name-differs"),
                        3, List.of("full-in-future", "group-unknown", "joined-on", "worker-unknown"),
                        4,
                                List.of(
                                        "branch-missing",
                                        "full-of-probationary",
                                        "worker-name-missing",
                                        "worker-number-missing")));
    }

    @Test
    void a_dry_run_is_judged_by_the_rules_of_the_operation_and_names_them() {
        Hired member = mine.worker(section);
        Hired official = mine.worker(section);
        people.member(member, "FULL", branch, "2022-01-01");
        SheetImportCalls byOfficial = new SheetImportCalls(
                "/api/v1/party-imports",
                () -> mine.as(Tokens.of("party-committee").staffNo(official.staffNo())));

        String id = byOfficial.upload(
                sheet(
                        "张三," + member.staffNo() + ",2022-01-01,,采煤一区党支部,,预备党员",
                        "张三," + official.staffNo() + ",2014-06-20,2015-06-20,采煤一区党支部,,正式党员",
                        "张三," + mine.worker(section).staffNo() + ",2014-06-20,,采煤一区党支部,,正式党员"),
                CSV);

        byOfficial.awaitState(id, "INVALID");
        assertThat(byOfficial.faults(id))
                .isEqualTo(Map.of(
                        2, List.of("membership-transition-not-allowed"),
                        3, List.of("decides-about-self"),
                        4, List.of("membership-day-missing")));
        assertThat(byOfficial.row(id, 2).getString("faults[0].text"))
                .isEqualTo("Column 工号: A membership that is FULL does not become PROBATIONARY.");
        assertThat(byOfficial.row(id, 4).getString("faults[0].column")).isEqualTo("转正时间");
    }

    @Test
    void a_known_member_becomes_full_goes_to_another_group_or_branch_and_has_the_dates_corrected() {
        Hired becomesFull = mine.worker(section);
        Hired dated = mine.worker(section);
        Hired moves = mine.worker(section);
        people.member(becomesFull, "PROBATIONARY", branch, "2024-01-01");
        people.member(dated, "FULL", branch, "2022-01-01");
        people.member(moves, "FULL", branch, "2022-01-01");
        String other = mine.branch("机电区党支部");

        JsonPath committed = imports.commitNow(sheet(
                "张三," + becomesFull.staffNo() + ",2024-01-01,2025-01-01,采煤一区党支部,生产一班党小组,正式党员",
                "张三," + dated.staffNo() + ",2020-05-04,2021-05-04,采煤一区党支部,,正式党员",
                "张三," + moves.staffNo() + ",,,机电区党支部,,正式党员"));

        assertThat(committed.getInt("updated")).isEqualTo(3);
        JsonPath full = member(becomesFull);
        assertThat(full.getString("status")).isEqualTo("FULL");
        assertThat(full.getString("since")).isEqualTo("2025-01-01");
        assertThat(full.getString("groupId")).isEqualTo(group);
        assertThat(member(dated).getString("joinedOn")).isEqualTo("2020-05-04");
        assertThat(member(dated).getString("fullOn")).isEqualTo("2021-05-04");
        assertThat(member(dated).getString("since")).isEqualTo("2022-01-01");
        assertThat(member(moves).getString("branchId")).isEqualTo(other);
    }

    @Test
    void what_is_written_is_audited_as_done_by_who_asked() {
        Hired worker = mine.worker(section);
        imports.commitNow(sheet("张三," + worker.staffNo() + ",2014-06-20,2015-06-20,采煤一区党支部,,正式党员"));

        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/member?aggregateId=" + people.idOf(worker))
                .then()
                .body("items.operation", equalTo(List.of("party-member.entered")))
                .body("items[0].actor", equalTo("person-party-committee"));
    }

    @Test
    void an_exported_party_roster_comes_back_unchanged() {
        Hired secretary = mine.worker(section);
        Hired probationary = mine.worker(section);
        people.member(secretary, "FULL", branch, "2022-01-01");
        people.member(probationary, "PROBATIONARY", branch, "2026-01-01");
        people.change(people.idOf(secretary), "placements", Map.of("groupId", group, "from", "2022-01-01"))
                .statusCode(200);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        String other = mine.branch("机电区党支部");
        people.member(mine.worker(section), "FULL", other, "2022-01-01");

        String own = mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()))
                .get(EXPORT)
                .asString();
        assertThat(own)
                .isEqualTo("\ufeff姓名,工号,性别,民族,籍贯,学历,入党时间,转正时间,支部,党小组,党内职务,人员类别\r\n"
                        + "张三,%s,男,,,,,2022-01-01,采煤一区党支部,生产一班党小组,党支部书记,正式党员\r\n".formatted(secretary.staffNo())
                        + "张三,%s,男,,,,2026-01-01,,采煤一区党支部,,,预备党员\r\n".formatted(probationary.staffNo()));
        byte[] all = mine.party().get(EXPORT).asByteArray();
        JsonPath back = imports.commitNow(all);
        assertThat(back.getInt("total")).isEqualTo(3);
        assertThat(back.getInt("unchanged")).isEqualTo(3);
        assertThat(mine.party().get(EXPORT + "&branch=" + UUID.randomUUID()).asString())
                .doesNotContain("张三");
    }

    private static byte[] sheet(String... rows) {
        return (HEADER + String.join("\n", rows)).getBytes(UTF_8);
    }

    private JsonPath member(Hired worker) {
        return TestMine.read(mine.party(), "/api/v1/members/" + people.idOf(worker));
    }
}
