package io.lamproom.conduct.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.wage.Payroll;
import io.lamproom.conduct.wage.WageBases;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Clients that decide, appeal, annul, hand over and correct wages at random, all at once. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RandomDeductionClientsTest {

    private static final int CLIENTS = 20;
    private static final int STEPS = 12;
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 409, 412, 422);

    private static final String STATES = """
            select d.status, v.status as violation, v.appeal_status, d.suspended_at is not null as suspended,
                   coalesce(d.approved_fen, 0) - d.refund_fen as net
              from deduction d join violation v on v.id = d.violation_id where d.mine_id = ?
            """;

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    WageBases wageBases;

    @Inject
    DeductionRepository deductionRepository;

    private ConductMine mine;
    private Deductions deductions;
    private Payroll payroll;
    private Instant begun;
    private YearMonth month;
    private List<Person> people;
    private final List<String> violations = new ArrayList<>();
    private final AtomicInteger told = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    private record State(String status, String violation, String appeal, boolean suspended, long net) {}

    @Test
    void endInLawfulStatesWithTheSumOfEachMonthWithinItsCap() throws Exception {
        mine = ConductMine.open(dataSource);
        deductions = Deductions.of(mine, dataSource);
        month = YearMonth.from(clock.today());
        people = List.of(mine.subject(), mine.roster().first().teamLeader());
        for (int i = 0; i < 6; i++) {
            violations.add(mine.served(mine.confirmed(mine.reportOf(
                            mine.subject(),
                            i % 2 == 0 ? ConductMine.SERIOUS : ConductMine.GENERAL,
                            OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofMinutes(90 + i)))))
                    .id());
        }
        payroll = new Payroll(mine, clock.now());
        begun = clock.now().minus(Duration.ofHours(1));
        people.forEach(person -> tellWage(person, 500_000));

        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(client);
                clients.add(threads.submit(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        act(random);
                    }
                }));
            }
        }
        for (Future<?> client : clients) {
            client.get();
        }

        assertThat(faults).isEmpty();
        people.forEach(this::assertThatTheMonthIsWithinItsCap);
        assertThatEachFollowsItsViolation();
    }

    private void act(Random random) {
        String violation = violations.get(random.nextInt(violations.size()));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> decideDeduction(random);
            case 4 -> answered(deductions.handOver(month));
            case 5, 6 -> correctWage(random);
            case 7 ->
                answered(mine.as("worker", mine.subject())
                        .body(Map.of("grounds", "The belt stood still."))
                        .post("/api/v1/violations/" + violation + "/appeal"));
            case 8 -> decideAppeal(random);
            case 9 -> recordLiability(violation);
            case 10 -> confirmRefund(random);
            default -> annulSometimes(violation, random);
        }
    }

    private void decideDeduction(Random random) {
        pick("PROPOSED", random, id -> {
            if (random.nextInt(8) == 0) {
                return step(deductions.hr(), id, "rejection", Map.of("reasons", "-"));
            }
            Map<String, Object> approval = new HashMap<>(Map.of("month", month.toString(), "note", "-"));
            if (random.nextBoolean()) {
                approval.put("amountFen", 1 + random.nextInt(20_000));
            }
            return step(deductions.hr(), id, "approval", approval);
        });
    }

    private void confirmRefund(Random random) {
        pick("REFUND_DUE", random, id -> step(deductions.hr(), id, "refund-confirmation", ""));
    }

    private void pick(String status, Random random, Function<String, Response> step) {
        List<String> ids = deductions
                .hr()
                .get(Deductions.ROOT + "?limit=50&status=" + status)
                .path("items.id");
        if (!ids.isEmpty()) {
            answered(step.apply(ids.get(random.nextInt(ids.size()))));
        }
    }

    private Response step(RequestSpecification by, String id, String step, Object body) {
        String path = Deductions.ROOT + "/" + id;
        return by.header("If-Match", deductions.hr().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step);
    }

    private void correctWage(Random random) {
        Person person = people.get(random.nextInt(people.size()));
        tellWage(person, 200_000 + random.nextInt(400_000));
    }

    /** Each statement is written after the one before it. */
    private void tellWage(Person person, long fen) {
        payroll.tell(payroll.item(person, month, fen, begun.plusSeconds(told.incrementAndGet())));
    }

    private void recordLiability(String violation) {
        answered(mine.confirmer()
                .body(Map.of(
                        "violationId",
                        violation,
                        "staffNo",
                        people.getLast().staffNo(),
                        "ground",
                        "SHIFT_LEADER",
                        "note",
                        "-"))
                .post("/api/v1/joint-liabilities"));
    }

    private void decideAppeal(Random random) {
        RequestSpecification reviewer = mine.as(Tokens.of("appeal-reviewer").staffNo("900008"));
        List<String> open = reviewer.get("/api/v1/appeals?status=OPEN").path("items.id");
        if (open.isEmpty()) {
            return;
        }
        String path = "/api/v1/appeals/" + open.get(random.nextInt(open.size()));
        Map<String, Object> decision = random.nextBoolean()
                ? Map.of("outcome", "UPHELD", "reasons", "-")
                : Map.of("outcome", "REVOKED", "reasons", "-", "lostShifts", List.of());
        answered(mine.as(Tokens.of("appeal-reviewer").staffNo("900008"))
                .header("If-Match", mine.verifier().get(path).header("ETag"))
                .body(decision)
                .post(path + "/decision"));
    }

    private void annulSometimes(String violation, Random random) {
        if (random.nextInt(5) != 0) {
            return;
        }
        String path = "/api/v1/violations/" + violation;
        answered(mine.verifier()
                .header("If-Match", mine.verifier().get(path).header("ETag"))
                .body(ConductMine.annulment())
                .post(path + "/annulment"));
    }

    private void answered(Response response) {
        if (!ANSWERS.contains(response.statusCode())) {
            faults.add(response.statusCode() + " " + response.asString());
        }
    }

    private void assertThatTheMonthIsWithinItsCap(Person person) {
        QuarkusTransaction.requiringNew().run(() -> {
            long wage = wageBases.lock(person.id(), month).orElseThrow().amountFen();
            assertThat(deductionRepository.takenFen(person.id(), month))
                    .isBetween(0L, new MonthlyCap(20, 200_000).of(wage));
        });
    }

    private void assertThatEachFollowsItsViolation() {
        List<State> states = Sql.list(
                dataSource,
                STATES,
                row -> new State(
                        row.getString("status"),
                        row.getString("violation"),
                        row.getString("appeal_status"),
                        row.getBoolean("suspended"),
                        row.getLong("net")),
                mine.roster().mineId());
        assertThat(states).hasSizeGreaterThanOrEqualTo(violations.size());
        for (State state : states) {
            boolean fallen = Set.of("REVOKED", "ANNULLED").contains(state.violation());
            boolean pending = Set.of("PROPOSED", "APPROVED").contains(state.status());
            if (fallen) {
                assertThat(state.status()).as("%s", state).isIn("REVERSED", "REJECTED", "REFUND_DUE", "REFUNDED");
                assertThat(state.status().startsWith("REFUND") ? state.net() : 0)
                        .as("%s", state)
                        .isZero();
            } else {
                assertThat(state.status()).as("%s", state).isNotEqualTo("REVERSED");
            }
            assertThat(state.suspended()).as("%s", state).isEqualTo(pending && "OPEN".equals(state.appeal()));
        }
    }
}
