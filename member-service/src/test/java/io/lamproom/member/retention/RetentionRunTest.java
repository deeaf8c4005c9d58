package io.lamproom.member.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.locks.AdvisoryLock;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RetentionRunTest {

    private static final String ROOT = Erasures.ROOT;

    @Inject
    Erasures erasures;

    @Inject
    BusinessClock clock;

    @Inject
    DataSource database;

    private TestMine mine;
    private String section;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
    }

    @Test
    void aPlanCountsAndErasesNothing() throws Exception {
        leaver();
        String id = Erasures.planned(mine, "person");

        mine.hr()
                .get(ROOT + "/" + id)
                .then()
                .body("state", equalTo("PLANNED"))
                .body("due", equalTo(1))
                .body("held", equalTo(0))
                .body("months", equalTo(24))
                .body("transitions", contains("confirmation", "cancellation"));
        erasures.pass();
        assertThat(erasures.erased(mine)).isZero();
        mine.hr()
                .get(ROOT + "/due")
                .then()
                .body("findAll { it.kind == 'person' }.due", contains(1))
                .body("kind", contains("contact", "correction-request", "person"));
    }

    @Test
    void aSecondPersonConfirmsAndNobodyPlansTwice() {
        String id = Erasures.planned(mine, "person");

        mine.hr()
                .header("If-Match", "\"0\"")
                .post(ROOT + "/" + id + "/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("retention-second-person"));
        mine.hr()
                .body(Map.of("mineId", mine.id(), "kind", "person"))
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("retention-run-open"));
        mine.hr()
                .header("If-Match", "\"0\"")
                .post(ROOT + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void whoIsHiredAgainIsNotErased() throws Exception {
        Map<String, Object> hiring = mine.hiring(section);
        Hired former = new Hired(
                TestMine.made(mine.hr().body(hiring).post("/api/v1/workers")), (String) hiring.get("staffNo"));
        Erasures.leaves(mine, former);
        String run = Erasures.confirmed(mine, "person");
        hiring.put("staffNo", "9" + hiring.get("staffNo"));
        hiring.put("hiredOn", "2026-01-05");
        TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));

        erasures.untilDone(mine, run);

        assertThat(erasures.erased(mine)).isZero();
        mine.hr().get(ROOT + "/" + run).then().body("due", equalTo(1)).body("erased", equalTo(0));
    }

    @Test
    void aRunThatIsBrokenOffGoesOnWhereItStopped() throws Exception {
        IntStream.range(0, 5).forEach(i -> leaver());
        String run = Erasures.confirmed(mine, "person");

        erasures.pass();
        assertThat(erasures.erased(mine)).isEqualTo(2);
        mine.hr()
                .get(ROOT + "/" + run)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("erased", equalTo(2));

        erasures.untilDone(mine, run);
        assertThat(erasures.erased(mine)).isEqualTo(5);
        mine.hr().get(ROOT + "/" + run).then().body("erased", equalTo(5)).body("failed", equalTo(0));
    }

    @Test
    void aCancelledRunErasesNoMore() throws Exception {
        IntStream.range(0, 3).forEach(i -> leaver());
        String run = Erasures.confirmed(mine, "person");
        erasures.pass();

        mine.hr()
                .header("If-Match", mine.etag(ROOT + "/" + run))
                .post(ROOT + "/" + run + "/cancellation")
                .then()
                .statusCode(200);
        erasures.pass();

        assertThat(erasures.erased(mine)).isEqualTo(2);
    }

    @Test
    void whileAnotherInstanceErasesThisOneDoesNot() throws Exception {
        leaver();
        String run = Erasures.confirmed(mine, "person");

        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            assertThat(AdvisoryLock.RETENTION.tryLock(other)).isTrue();
            erasures.pass();
            assertThat(erasures.erased(mine)).isZero();
            other.rollback();
        }
        erasures.untilDone(mine, run);
        assertThat(erasures.erased(mine)).isEqualTo(1);
    }

    @Test
    void twoInstancesAtOnceEraseEveryRecordOnce() throws Exception {
        IntStream.range(0, 6).forEach(i -> leaver());
        String run = Erasures.confirmed(mine, "person");

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> instances = List.of(
                    threads.submit(() -> IntStream.range(0, 6).forEach(i -> erasures.pass())),
                    threads.submit(() -> IntStream.range(0, 6).forEach(i -> erasures.pass())));
            for (Future<?> instance : instances) {
                instance.get();
            }
        }
        erasures.untilDone(mine, run);

        assertThat(erasures.erased(mine)).isEqualTo(6);
        mine.hr().get(ROOT + "/" + run).then().body("erased", equalTo(6)).body("failed", equalTo(0));
    }

    @Test
    void oneRecordThatCannotBeErasedKeepsNoOtherFromIt() throws Exception {
        IntStream.range(0, 3).forEach(i -> leaver());
        String stuck = erasures.text("select min(p.id::text) from person p where p.mine_id = ?", mine.id());
        erasures.execute("create function stuck() returns trigger language plpgsql as $$ begin"
                + " raise exception 'stuck'; end $$");
        erasures.execute("create trigger stuck before update on person for each row when (old.id = '" + stuck
                + "') execute function stuck()");
        try {
            String run = Erasures.confirmed(mine, "person");
            erasures.untilDone(mine, run);

            assertThat(erasures.erased(mine)).isEqualTo(2);
            mine.hr().get(ROOT + "/" + run).then().body("erased", equalTo(2)).body("failed", equalTo(1));
        } finally {
            erasures.execute("drop trigger stuck on person");
            erasures.execute("drop function stuck()");
        }
    }

    @Test
    void aMineMayKeepForGood() {
        leaver();
        TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        "retention",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "矿人〔2026〕3号",
                        "rules",
                        Map.of("contactMonths", 36, "correctionMonths", 24)))
                .post("/api/v1/rule-sets"));

        mine.hr()
                .body(Map.of("mineId", mine.id(), "kind", "person"))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("kept-for-good"));
        mine.hr().get(ROOT + "/due").then().body("kind", contains("contact", "correction-request"));
    }

    private Hired leaver() {
        Hired worker = mine.worker(section);
        Erasures.leaves(mine, worker);
        return worker;
    }
}
