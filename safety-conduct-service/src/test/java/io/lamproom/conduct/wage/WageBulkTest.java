package io.lamproom.conduct.wage;

import static io.lamproom.conduct.wage.Payroll.BASES;
import static io.lamproom.conduct.wage.Payroll.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class WageBulkTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Test
    void ofTwoStatementsTheLaterOneStandsInWhateverOrderTheyCome() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        List<List<Integer>> orders = List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
        for (int i = 0; i < orders.size(); i++) {
            YearMonth month = running().minusMonths(i);
            List<Map<String, Object>> written = List.of(
                    payroll.item(mine.subject(), month, 812_000),
                    payroll.item(mine.subject(), month, 798_000),
                    payroll.item(mine.subject(), month, 812_000));

            orders.get(i).forEach(item -> payroll.tell(written.get(item)));

            payroll.amount(payroll.idOf(mine.subject(), month)).body("amountFen", equalTo(812_000));
            payroll.tell(written).body("unchanged", equalTo(3));
        }
    }

    @Test
    void whatOneCallSaysTwiceIsTakenInTheOrderInWhichItWasWritten() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Map<String, Object> first = payroll.item(mine.subject(), running(), 812_000);
        Map<String, Object> second = payroll.item(mine.subject(), running(), 798_000);
        Map<String, Object> sameTime = with(second, "amountFen", 798_001);

        payroll.tell(second, first, sameTime)
                .body("items.outcome", contains("CORRECTED", "RECORDED", "REFUSED"))
                .body("items[2].faults.code", contains("wage-told-otherwise"))
                .body("items[2].faults.pointer", contains("/toldAt"));
        payroll.amount(payroll.idOf(mine.subject(), running()))
                .body("amountFen", equalTo(798_000))
                .body("history.amountFen", contains(812_000, 798_000))
                .body("history[1].until", nullValue());
    }

    @Test
    void allThatIsWrongWithAnItemIsToldAtOnceAndHoldsUpNoOther() {
        ConductMine mine = ConductMine.open(dataSource);
        Person contracted = mine.roster().second().worker();
        mine.roster()
                .change(contracted.id(), worker -> worker.put("employmentForm", "CONTRACTOR"))
                .publish()
                .awaitReplica(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Map<String, Object> good = payroll.item(mine.subject(), running(), 1);
        Map<String, Object> wrong = Map.of(
                "id",
                "row-7",
                "staffNo",
                "nobody",
                "month",
                "11/2026",
                "amountFen",
                "8120",
                "toldAt",
                clock.now().plusSeconds(600).toString());

        // until this service knows the whole roster, who is unknown may only be new
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> payroll.tell(wrong)
                        .body("items[0].id", equalTo("row-7"))
                        .body(
                                "items[0].faults.code",
                                containsInAnyOrder(
                                        "worker-unknown",
                                        "item-month-unreadable",
                                        "wage-amount-unreadable",
                                        "occurred-in-future")));
        payroll.tell(
                        good,
                        with(good, "amountFen", 0),
                        with(good, "amountFen", 8120.5),
                        with(good, "amountFen", 100_000_001),
                        with(good, "amountFen", null),
                        with(good, "month", running().plusMonths(1).toString()),
                        payroll.item(contracted, running(), 500_000),
                        with(good, "workerId", mine.subject().id().toString()))
                .body("recorded", equalTo(1))
                .body("refused", equalTo(7))
                .body("items[1].faults.code", contains("wage-amount-unreadable"))
                .body("items[2].faults.code", contains("wage-amount-unreadable"))
                .body("items[3].faults.code", contains("wage-amount-unreadable"))
                .body("items[4].faults.code", contains("required"))
                .body("items[5].faults.code", contains("wage-month-not-begun"))
                .body("items[6].faults.code", contains("wage-of-contractor"))
                .body("items[7].faults.code", contains("item-worker-once"));
    }

    @Test
    void aMonthIsThatOfTheMinesBooksByItsName() {
        ConductMine mine = ConductMine.open(dataSource);
        LocalDate today = clock.today();
        YearMonth next = running().plusMonths(1);
        // the books of next month began today
        mine.roster()
                .change(mine.roster().periodId(running()), period -> period.put("to", today.toString()))
                .change(
                        mine.roster().periodId(next),
                        period -> period.put("from", today.toString())
                                .put("to", today.plusDays(30).toString()))
                .transfer(
                        mine.subject(),
                        mine.roster().second().sectionId(),
                        mine.roster().second().teamId(),
                        today.plusDays(5))
                .publish()
                .awaitReplica(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());

        payroll.tell(payroll.item(mine.subject(), next, 812_000), payroll.item(mine.subject(), running(), 798_000))
                .body("recorded", equalTo(2));
        payroll.tell(payroll.item(mine.subject(), next.plusMonths(1), 812_000))
                .body("items[0].faults.code", contains("wage-month-not-begun"));
        String second = mine.roster().second().sectionId().toString();
        payroll.hr()
                .get(BASES + "?section=" + second)
                .then()
                .body("items.month", contains(next.toString()))
                .body("items.sectionId", contains(second));
        payroll.hr()
                .get(BASES + "?worker=" + mine.subject().id())
                .then()
                .body("items.month", contains(next.toString(), running().toString()));
    }

    @Test
    void eachItemThatIsReceivedIsCountedOnce() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Map<String, Object> first = payroll.item(mine.subject(), running(), 812_000);
        payroll.tell(first, with(first, "month", "?"));
        payroll.tell(first);
        payroll.tell(payroll.item(mine.subject(), running(), 798_000));

        for (var by : List.of(payroll.program(), payroll.hr())) {
            by.get(BASES + "/bulk/days/" + clock.today())
                    .then()
                    .statusCode(200)
                    .body("feeds", hasSize(1))
                    .body("feeds[0].received", equalTo(4))
                    .body("feeds[0].recorded", equalTo(1))
                    .body("feeds[0].corrected", equalTo(1))
                    .body("feeds[0].unchanged", equalTo(1))
                    .body("feeds[0].refused", equalTo(1))
                    .body("feeds[0].refusedByCode.code", contains("item-month-unreadable"));
        }
    }

    @Test
    void whoseWageIsMissingIsListedByStaffNumberUntilItIsTold() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        YearMonth last = running().minusMonths(1);
        String section = mine.roster().first().sectionId().toString();
        List<String> all = missing(payroll, "?section=" + section + "&limit=200");
        assertThat(all).contains(mine.subject().staffNo()).isSorted().hasSize(8);
        assertThat(missing(payroll, "?limit=200"))
                .containsAll(all)
                .hasSize(18)
                .doesNotContain(mine.roster().leaver().staffNo());

        payroll.tell(payroll.item(mine.subject(), last, 812_000));

        assertThat(missing(payroll, "?section=" + section + "&limit=200"))
                .hasSize(7)
                .doesNotContain(mine.subject().staffNo());
        assertThat(missing(payroll, "?month=" + running() + "&limit=200"))
                .hasSize(18)
                .contains(mine.subject().staffNo());
        assertThat(paged(payroll)).hasSize(17).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void callsAtOnceWithTheSamePeopleInOtherOrdersEndAlike() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        var line = mine.roster().first();
        List<Person> people = List.of(line.worker(), line.member(), line.teamLeader(), line.sectionHead());
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int call = 1; call <= 8; call++) {
            long amount = 800_000 + call;
            List<Map<String, Object>> items = new ArrayList<>(people.stream()
                    .map(person -> payroll.item(person, running(), amount))
                    .toList());
            if (call % 2 == 0) {
                Collections.reverse(items);
            }
            calls.add(CompletableFuture.runAsync(() -> payroll.tell(items).body("refused", equalTo(0))));
        }
        calls.forEach(CompletableFuture::join);

        for (Person person : people) {
            payroll.amount(payroll.idOf(person, running())).body("amountFen", equalTo(800_008));
        }
    }

    @Test
    void aCallOfNothingOrOfTooManyItemsIsRefusedWhole() {
        ConductMine mine = ConductMine.open(dataSource);
        Payroll payroll = new Payroll(mine, clock.now());
        Map<String, Object> item = payroll.item(mine.subject(), running(), 812_000);
        for (List<?> items : List.of(List.of(), Collections.nCopies(1001, item))) {
            payroll.program()
                    .body(Map.of("items", items))
                    .post(BASES + "/bulk")
                    .then()
                    .statusCode(400);
        }
        payroll.hr().get(BASES).then().body("items", empty());
    }

    private YearMonth running() {
        return YearMonth.from(clock.today());
    }

    private static List<String> missing(Payroll payroll, String query) {
        return payroll.program()
                .get(BASES + "/missing" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.staffNo");
    }

    /** Of the month that is asked about when none is named, page by page. */
    private static List<String> paged(Payroll payroll) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            var answer =
                    payroll.hr().get(BASES + "/missing?limit=5" + cursor).then().statusCode(200);
            found.addAll(answer.extract().<List<String>>path("items.staffNo"));
            String next = answer.extract().path("next");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        return found;
    }
}
