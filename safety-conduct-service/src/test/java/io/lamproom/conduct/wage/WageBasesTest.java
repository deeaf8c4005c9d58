package io.lamproom.conduct.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.wage.WageBases.Told;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import io.lamproom.testing.LamproomResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What other features rest on: the lock, who is told of a base, and the minimum wage. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class WageBasesTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    WageBases wageBases;

    @Inject
    ToldWages toldWages;

    @Inject
    RuleSets ruleSets;

    @Test
    void whoTellsABaseThatIsLockedWaitsWhetherThereIsOneOrNot() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        UUID worker = mine.subject().id();
        Map<String, Object> first = payroll.item(mine.subject(), running(), 812_000);
        Map<String, Object> second = payroll.item(mine.subject(), running(), 798_000);

        CompletableFuture<Void> waiting = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(wageBases.lock(worker, running())).isEmpty();
            return startsAndWaits(() -> payroll.tell(first).body("recorded", equalTo(1)));
        });
        waiting.join();
        assertThat(lock(worker).map(Told::amountFen)).contains(812_000L);

        waiting = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(wageBases.lock(worker, running()).map(Told::amountFen)).contains(812_000L);
            return startsAndWaits(() -> payroll.tell(second).body("corrected", equalTo(1)));
        });
        waiting.join();
        assertThat(lock(worker).map(Told::amountFen)).contains(798_000L);
    }

    @Test
    void twoWhoLockTheSameMonthWaitForEachOtherAndTwoOfOtherMonthsDoNot() {
        ConductMine mine = ConductMine.open(dataSource);
        UUID worker = mine.subject().id();

        CompletableFuture<Void> waiting = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(wageBases.lock(worker, running())).isEmpty();
            CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                            .run(() -> assertThat(
                                            wageBases.lock(worker, running().minusMonths(1)))
                                    .isEmpty()))
                    .join();
            return startsAndWaits(() -> assertThat(lock(worker)).isEmpty());
        });
        waiting.join();
    }

    @Test
    void whatIsLockedBeforePayrollHasToldItIsListedAsAwaited() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        String missing = Payroll.BASES + "/missing?limit=200&month=" + running();
        String awaited = "items.findAll { it.awaited }.staffNo";
        String staffNo = mine.subject().staffNo();

        assertThat(lock(mine.subject().id())).isEmpty();

        payroll.hr().get(missing).then().body(awaited, equalTo(List.of(staffNo)));
        payroll.hr().get(Payroll.BASES).then().body("items", equalTo(List.of()));
        payroll.tell(payroll.item(mine.subject(), running(), 812_000)).body("recorded", equalTo(1));
        payroll.hr().get(missing).then().body(awaited, equalTo(List.of()));
    }

    @Test
    void whoeverRestsOnABaseIsToldOfWhatIsNewAndOfNothingElse() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Map<String, Object> first = payroll.item(mine.subject(), running(), 812_000);
        payroll.tell(first);
        payroll.tell(first);
        payroll.tell(payroll.item(mine.subject(), running(), 812_000));
        payroll.tell(
                payroll.item(mine.subject(), running(), 790_000), payroll.item(mine.subject(), running(), 798_000));
        payroll.tell(Payroll.with(first, "month", "?"));

        assertThat(toldWages.of(mine.subject().id())).containsExactly(running() + " 812000", running() + " 798000");
    }

    @Test
    void theMinimumWageIsTheMinesToGiveAndCountsFromItsDay() {
        ConductMine mine = ConductMine.open(dataSource);
        UUID mineId = mine.roster().mineId();
        assertThat(minimum(mineId)).isEmpty();

        give(mine, Map.of("monthlyFen", 203)).then().statusCode(400).body("errors.code", hasItem("rule-out-of-bounds"));
        give(mine, Map.of("monthlyFen", 203_000)).then().statusCode(201);

        assertThat(minimum(mineId)).contains(203_000L);
        assertThat(minimum(ConductMine.open(dataSource).roster().mineId())).isEmpty();
    }

    private Optional<Long> minimum(UUID mineId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ruleSets.find(MinimumWageRules.class, mineId, clock.today())
                        .map(found -> found.rules().monthlyFen()));
    }

    private Response give(ConductMine mine, Map<String, Object> rules) {
        return mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId().toString(),
                        "kind",
                        "minimum-wage",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "省人民政府关于调整最低工资标准的通知",
                        "rules",
                        rules))
                .post("/api/v1/conduct-rule-sets");
    }

    private Optional<Told> lock(UUID worker) {
        return QuarkusTransaction.requiringNew().call(() -> wageBases.lock(worker, running()));
    }

    /** Runs it beside this transaction, and returns once it waits for a lock of it. */
    private CompletableFuture<Void> startsAndWaits(Runnable other) {
        int own = Sql.first(dataSource, "select pg_backend_pid()", row -> row.getInt(1))
                .orElseThrow();
        CompletableFuture<Void> running = CompletableFuture.runAsync(other);
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            assertThat(running).isNotDone();
            return waitsFor(own);
        });
        return running;
    }

    private boolean waitsFor(int backend) {
        return Sql.first(
                        dataSource,
                        "select true from pg_stat_activity where ? = any (pg_blocking_pids(pid)) limit 1",
                        row -> row.getBoolean(1),
                        backend)
                .isPresent();
    }

    private YearMonth running() {
        return YearMonth.from(clock.today());
    }
}
