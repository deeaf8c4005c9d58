package io.lamproom.conduct.wage;

import static io.lamproom.conduct.wage.Payroll.BASES;
import static io.lamproom.conduct.wage.Payroll.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A wage is seen by who says why, and by nobody else. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class WageSecrecyTest {

    /** Amounts that turn up by chance nowhere else. */
    private static final long FIRST = 87_654_321;

    private static final long SECOND = 87_654_123;

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Test
    void noAnswerButTheOneThatIsAuditedSaysAnAmount() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Map<String, Object> first = payroll.item(mine.subject(), running(), FIRST);
        Map<String, Object> second = payroll.item(mine.subject(), running(), SECOND);
        List<String> answers = new ArrayList<>();
        answers.add(
                payroll.tell(first, second, with(first, "month", "?")).extract().asString());
        answers.add(payroll.tell(with(second, "amountFen", FIRST)).extract().asString());
        String id = payroll.idOf(mine.subject(), running());
        String base = BASES + "/" + id;
        Map<String, Object> byHand = Map.of(
                "workerId", mine.subject().id().toString(), "month", running().toString(), "amountFen", FIRST);
        answers.add(payroll.hr().get(base).asString());
        answers.add(payroll.hr().get(BASES).asString());
        answers.add(payroll.hr().get(BASES + "/missing").asString());
        answers.add(payroll.hr().get(BASES + "/bulk/days/" + clock.today()).asString());
        answers.add(payroll.hr().get(base + "/amount").asString());
        answers.add(payroll.hr().body(byHand).post(BASES).asString());
        answers.add(payroll.hr()
                .body(with(byHand, "amountFen", FIRST + 0.5))
                .post(BASES)
                .asString());
        answers.add(payroll.hr()
                .body(with(byHand, "amountFen", FIRST * 100))
                .post(BASES)
                .asString());
        answers.add(payroll.hr().body(Map.of("amountFen", FIRST)).put(base).asString());
        answers.add(payroll.hr()
                .header("If-Match", "\"77\"")
                .body(Map.of("amountFen", "" + FIRST))
                .put(base)
                .asString());

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isNotEmpty().doesNotContain("87654"));
        payroll.amount(id).header("Cache-Control", "no-store").body("amountFen", equalTo((int) SECOND));
    }

    @Test
    void noTableHoldsAReadableAmount() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        payroll.tell(payroll.item(mine.subject(), running(), FIRST));
        payroll.tell(payroll.item(mine.subject(), running(), SECOND));
        String id = payroll.idOf(mine.subject(), running());
        payroll.amount(id);

        List<String> tables = Sql.list(
                dataSource,
                "select format('%I.%I', table_schema, table_name) as name from information_schema.tables"
                        + " where table_schema in ('public', 'platform') and table_type = 'BASE TABLE'",
                row -> row.getString("name"));
        assertThat(tables).contains("public.wage_base", "public.wage_base_past", "platform.audit_entry");
        for (String table : tables) {
            assertThat(rowsAbout(table, mine, id))
                    .allSatisfy(row -> assertThat(row)
                            .doesNotContain(Long.toString(FIRST), Long.toString(SECOND))
                            .doesNotContain(hex(FIRST), hex(SECOND)));
        }
        assertThat(rowsAbout("public.wage_base_past", mine, id)).hasSize(1);
        assertThat(Sql.list(
                        dataSource,
                        "select operation from platform.audit_entry where aggregate_id = ? order by id",
                        row -> row.getString("operation"),
                        UUID.fromString(id)))
                .containsExactly("wage-base.recorded", "wage-base.corrected", "wage-base.read");
        // nothing was ever published about it
        assertThat(Sql.list(
                        dataSource,
                        "select 1 from platform.outbox_event where message_key = ?",
                        row -> row.getInt(1),
                        id))
                .isEmpty();
    }

    @Test
    void whoIsShownAnAmountIsWrittenDownWithTheReasonAndWithoutOneNobodyIs() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        payroll.tell(payroll.item(mine.subject(), running(), FIRST));
        String id = payroll.idOf(mine.subject(), running());
        String amount = BASES + "/" + id + "/amount";

        payroll.hr().get(amount).then().statusCode(400).body("errors[0].code", equalTo("reason-required"));
        assertThat(reads(id)).isEmpty();
        payroll.amount(id)
                .body("workerId", equalTo(mine.subject().id().toString()))
                .body("history.amountFen", contains((int) FIRST));
        assertThat(reads(id)).containsExactly("900004 {amountFen} objection of the worker");

        payroll.program().header("X-Access-Reason", "check").get(amount).then().statusCode(403);
        mine.verifier().header("X-Access-Reason", "check").get(amount).then().statusCode(403);
        new Payroll(ConductMine.open(dataSource), clock.now())
                .hr()
                .header("X-Access-Reason", "check")
                .get(amount)
                .then()
                .statusCode(404);
        assertThat(reads(id)).hasSize(1);
    }

    @Test
    void aWageIsCorrectedByHandByWhoSawItsVersionAndWhatItWasIsKept() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Person worker = mine.subject();
        Map<String, Object> request =
                Map.of("workerId", worker.id().toString(), "month", running().toString(), "amountFen", 812_000);
        var made = payroll.hr().body(request).post(BASES).then().statusCode(201).body("toldBy", equalTo("900004"));
        String id = made.extract().path("id");
        payroll.hr()
                .body(request)
                .post(BASES)
                .then()
                .statusCode(409)
                .body("code", equalTo("wage-base-told"))
                .body("id", equalTo(id));

        correct(payroll.hr(), id, 798_000).then().statusCode(428);
        String tag = made.extract().header("ETag");
        correct(payroll.hr().header("If-Match", tag), id, 798_000).then().statusCode(200);
        correct(payroll.hr().header("If-Match", tag), id, 700_000).then().statusCode(412);
        payroll.amount(id)
                .body("amountFen", equalTo(798_000))
                .body("history.amountFen", contains(812_000, 798_000))
                .body("history[0].until", notNullValue());
        // payroll wrote before that
        payroll.tell(payroll.item(worker, running(), 812_000)).body("unchanged", equalTo(1));
    }

    @Test
    void nobodyTellsTheirOwnWage() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Person worker = mine.subject();
        RequestSpecification own = mine.as(Tokens.of("hr-dept").staffNo(worker.staffNo()));
        own.body(Map.of("workerId", worker.id().toString(), "month", running().toString(), "amountFen", 812_000))
                .post(BASES)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        payroll.tell(payroll.item(worker, running(), 812_000));
        String id = payroll.idOf(worker, running());
        String tag = payroll.hr().get(BASES + "/" + id).header("ETag");
        correct(mine.as(Tokens.of("hr-dept").staffNo(worker.staffNo())).header("If-Match", tag), id, 900_000)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    private static Response correct(RequestSpecification by, String id, long amountFen) {
        return by.body(Map.of("amountFen", amountFen)).put(BASES + "/" + id);
    }

    /** Who read what of it, and why. */
    private List<String> reads(String id) {
        return Sql.list(
                dataSource,
                "select staff_no || ' ' || fields::text || ' ' || reason as read from platform.audit_entry"
                        + " where aggregate_id = ? and kind = 'READ' order by id",
                row -> row.getString("read"),
                UUID.fromString(id));
    }

    /** The rows that name the mine, its worker or the base. */
    private List<String> rowsAbout(String table, ConductMine mine, String id) {
        return Sql.list(
                dataSource,
                "select t::text as row from " + table + " t where t::text like any (?::text[])",
                row -> row.getString("row"),
                List.of("%" + mine.roster().mineId() + "%", "%" + mine.subject().id() + "%", "%" + id + "%"));
    }

    private static String hex(long amount) {
        return HexFormat.of().formatHex(Long.toString(amount).getBytes(StandardCharsets.US_ASCII));
    }

    private YearMonth running() {
        return YearMonth.from(clock.today());
    }
}
