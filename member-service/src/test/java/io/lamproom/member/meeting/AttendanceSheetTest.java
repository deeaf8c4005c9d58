package io.lamproom.member.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AttendanceSheetTest {

    private static final String HEADER = "姓名,工号,到会情况,缺席原因,备注,会议职责";

    private PartyBranch branch;
    private String meeting;

    @BeforeEach
    void plan_meeting() {
        branch = PartyBranch.of(TestMine.create(), 3, 1);
        meeting = branch.planned("GENERAL_MEETING", PartyBranch.today().minusDays(1));
    }

    @Test
    void the_list_of_a_planned_meeting_is_taken_out_signed_and_records_that_it_was_held() {
        assertThat(export())
                .startsWith("\ufeff" + HEADER + "\r\n")
                .contains("张三,%s,,,,\r\n".formatted(branch.probationary(0).staffNo()));
        byte[] signed = sheet(
                row(branch.full(0), "到会,,,主持"),
                row(branch.full(1), "出席,,,记录"),
                row(branch.full(2), "缺席,当班,夜班,"),
                row(branch.probationary(0), "请假,,,"));

        send(signed, "DRY_RUN").statusCode(200).body("changed", equalTo(4)).body("refused", equalTo(0));
        assertThat(status()).isEqualTo("PLANNED");
        send(signed, "COMMIT").statusCode(200).body("changed", equalTo(4));

        branch.asSecretary()
                .get(path())
                .then()
                .body("status", equalTo("HELD"))
                .body("heldOn", equalTo(PartyBranch.today().minusDays(1).toString()))
                .body("hostId", equalTo(branch.full(0).id()))
                .body("scribeId", equalTo(branch.full(1).id()))
                .body("expected", equalTo(4))
                .body("present", equalTo(2));
        assertThat(export())
                .contains("张三,%s,到会,,,主持".formatted(branch.full(0).staffNo()))
                .contains("张三,%s,缺席,当班,夜班,".formatted(branch.full(2).staffNo()))
                .contains("张三,%s,缺席,请假,,".formatted(branch.probationary(0).staffNo()));
        String etag = etag();
        send(signed, "COMMIT").statusCode(200).body("unchanged", equalTo(4));
        send(export().getBytes(UTF_8), "COMMIT").statusCode(200).body("unchanged", equalTo(4));
        assertThat(etag()).isEqualTo(etag);
    }

    @Test
    void the_list_of_a_held_meeting_corrects_who_was_there() {
        meeting = branch.held("GENERAL_MEETING", PartyBranch.today().minusDays(1), branch.fullIds(2));

        send(
                        sheet(
                                row(branch.full(0), "到会,,,"),
                                row(branch.full(1), "到会,,,"),
                                row(branch.full(2), "到会,,,"),
                                row(branch.probationary(0), "缺席,病假,,")),
                        "COMMIT")
                .statusCode(200)
                .body("items.status", equalTo(List.of("UNCHANGED", "UNCHANGED", "UPDATED", "UPDATED")));

        branch.asSecretary().get(path()).then().body("present", equalTo(3));
    }

    @Test
    void every_fault_of_a_row_is_named_and_nothing_is_written() {
        byte[] sheet = sheet(
                row(branch.full(0), "到会,病假,,主持"),
                row(branch.full(1), "缺席,,,"),
                row(branch.full(2), "迟到,,,司仪"),
                "李四," + branch.probationary(0).staffNo() + ",,,,");

        send(sheet, "DRY_RUN")
                .statusCode(200)
                .body("items[0].faults.code", equalTo(List.of("reason-of-present")))
                .body("items[1].faults.code", equalTo(List.of("reason-missing")))
                .body("items[2].faults.code", equalTo(List.of("presence", "duty")))
                .body("items[3].faults.code", equalTo(List.of("worker-name-differs", "presence-missing")));
        send(sheet, "COMMIT")
                .statusCode(422)
                .body("code", equalTo("sheet-rows-refused"))
                .body("rows", hasSize(4));
        assertThat(status()).isEqualTo("PLANNED");
    }

    @Test
    void the_rules_of_a_holding_decide_and_name_the_rows_they_are_about() {
        Hired stranger = branch.mine().worker(branch.section());
        send(
                        sheet(
                                row(branch.full(0), "到会,,,主持"),
                                row(branch.full(1), "到会,,,记录"),
                                row(branch.full(2), "到会,,,"),
                                row(branch.probationary(0), "到会,,,"),
                                row(stranger, "到会,,,")),
                        "DRY_RUN")
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("items[4].faults.code", equalTo(List.of("attendee-not-expected")));
        send(sheet(row(branch.full(0), "到会,,,主持、记录")), "DRY_RUN")
                .statusCode(422)
                .body("code", equalTo("attendance-incomplete"));
        send(
                        sheet(
                                row(branch.full(0), "到会,,,"),
                                row(branch.full(1), "到会,,,记录"),
                                row(branch.full(2), "到会,,,"),
                                row(branch.probationary(0), "到会,,,")),
                        "COMMIT")
                .statusCode(422)
                .body("code", equalTo("attendance-sheet-host"));
        assertThat(status()).isEqualTo("PLANNED");
    }

    private String path() {
        return "/api/v1/meetings/" + meeting;
    }

    private static String row(Hired worker, String said) {
        return "张三," + worker.staffNo() + "," + said;
    }

    private static byte[] sheet(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows)).getBytes(UTF_8);
    }

    private String status() {
        return TestMine.read(branch.asSecretary(), path()).getString("status");
    }

    private String etag() {
        return branch.asSecretary().get(path()).header("ETag");
    }

    private String export() {
        return branch.asSecretary().get(path() + "/attendance-sheet?format=CSV").asString();
    }

    private ValidatableResponse send(byte[] sheet, String mode) {
        return branch.asSecretary()
                .header("If-Match", etag())
                .contentType("text/csv")
                .body(sheet)
                .post(path() + "/attendance-sheet?mode=" + mode)
                .then();
    }
}
