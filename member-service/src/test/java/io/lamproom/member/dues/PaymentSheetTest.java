package io.lamproom.member.dues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PaymentSheetTest {

    private static final String HEADER = "姓名,工号,应交金额,未交金额,实交金额,交纳日期,交纳方式";

    @Inject
    BusinessClock clock;

    private TestMine mine;
    private Hired secretary;
    private Hired first;
    private Hired second;
    private String statement;
    private String today;

    @BeforeEach
    void set_up_statement() {
        mine = TestMine.create();
        today = clock.today().toString();
        String section = mine.section("采煤一区");
        String branch = mine.branch("采煤一区党支部");
        secretary = mine.worker(section);
        first = mine.worker(section);
        second = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        PartyPeople people = new PartyPeople(mine);
        for (Hired each : List.of(secretary, first, second)) {
            people.member(each, "FULL", branch, "2024-01-01");
            TestMine.made(mine.party()
                    .body(Map.of("workerId", each.id(), "from", month(), "baseFen", 800_000))
                    .post("/api/v1/dues-bases"));
        }
        statement = TestMine.made(
                bySecretary().body(Map.of("branchId", branch, "month", month())).post("/api/v1/dues-statements"));
    }

    @Test
    void a_statement_is_taken_out_filled_in_and_sent_back_and_the_second_time_changes_nothing() {
        assertThat(export())
                .isEqualTo("\ufeff" + HEADER + "\r\n"
                        + "张三,%s,120.00,120.00,,,\r\n".formatted(secretary.staffNo())
                        + "张三,%s,120.00,120.00,,,\r\n".formatted(first.staffNo())
                        + "张三,%s,120.00,120.00,,,\r\n".formatted(second.staffNo()));
        byte[] filledIn = sheet(
                row(secretary, ",,"),
                row(first, "100," + today + ",现金"),
                row(first, "20.00元," + today + ",微信"),
                row(second, "120.00," + today + ",手机支付"));

        send(filledIn, "DRY_RUN").statusCode(200).body("changed", equalTo(3)).body("unchanged", equalTo(1));
        assertThat(paid()).isZero();
        send(filledIn, "COMMIT")
                .statusCode(200)
                .body("changed", equalTo(3))
                .body("items.status", equalTo(List.of("UNCHANGED", "CREATED", "CREATED", "CREATED")));

        assertThat(paid()).isEqualTo(24_000);
        String etag = etag();
        send(filledIn, "COMMIT").statusCode(200).body("unchanged", equalTo(4));
        send(export().getBytes(UTF_8), "COMMIT").statusCode(200).body("unchanged", equalTo(4));
        assertThat(etag()).isEqualTo(etag);
    }

    @Test
    void with_one_row_refused_nothing_is_written_and_every_fault_is_named() {
        byte[] sheet = sheet(
                row(first, "120.00," + today + ",现金"),
                row(second, "12.345,昨天,刷脸"),
                row(secretary, "120.00," + today + ",现金"),
                "张三,999999,,,1,,");

        send(sheet, "DRY_RUN")
                .statusCode(200)
                .body("refused", equalTo(3))
                .body("items[0].status", equalTo("NEW"))
                .body("items[1].faults.code", equalTo(List.of("amount", "paid-on", "method")))
                // what someone paid is written down by another
                .body("items[2].faults.code", equalTo(List.of("decides-about-self")))
                .body("items[3].faults.code", equalTo(List.of("worker-unknown", "paid-on-missing", "method-missing")));
        send(sheet, "COMMIT")
                .statusCode(422)
                .body("code", equalTo("sheet-rows-refused"))
                .body("rows.row", equalTo(List.of(3, 4, 5)));
        assertThat(paid()).isZero();
    }

    @Test
    void nobody_pays_more_than_is_due_by_rows_taken_together() {
        byte[] sheet = sheet(row(first, "100," + today + ",现金"), row(first, "100," + today + ",转账"));

        send(sheet, "DRY_RUN").statusCode(422).body("code", equalTo("dues-overpaid"));
        send(sheet, "COMMIT").statusCode(422).body("code", equalTo("dues-overpaid"));
        assertThat(paid()).isZero();
    }

    @Test
    void a_repeat_with_the_same_key_pays_once() {
        byte[] sheet = sheet(row(first, "120.00," + today + ",现金"));
        String key = UUID.randomUUID().toString();
        String seen = etag();
        for (int i = 0; i < 2; i++) {
            bySecretary()
                    .header("Idempotency-Key", key)
                    .header("If-Match", seen)
                    .contentType("text/csv")
                    .body(sheet)
                    .post(path() + "/sheet?mode=COMMIT")
                    .then()
                    .statusCode(200);
        }
        assertThat(paid()).isEqualTo(12_000);
    }

    private String month() {
        return YearMonth.from(clock.today()).toString();
    }

    private String path() {
        return "/api/v1/dues-statements/" + statement;
    }

    private static String row(Hired worker, String paid) {
        return "张三," + worker.staffNo() + ",,," + paid;
    }

    private static byte[] sheet(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows)).getBytes(UTF_8);
    }

    private RequestSpecification bySecretary() {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()));
    }

    private String etag() {
        return bySecretary().get(path()).header("ETag");
    }

    private String export() {
        return bySecretary().get(path() + "/sheet?format=CSV").asString();
    }

    private ValidatableResponse send(byte[] sheet, String mode) {
        return bySecretary()
                .header("If-Match", etag())
                .contentType("text/csv")
                .body(sheet)
                .post(path() + "/sheet?mode=" + mode)
                .then();
    }

    private int paid() {
        return TestMine.read(bySecretary(), path()).getInt("totals.amountPaidFen");
    }
}
