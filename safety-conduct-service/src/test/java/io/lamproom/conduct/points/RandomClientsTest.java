package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Clients that confirm, serve, appeal, withdraw, decide, void and annul the same records at random, all at once. What they
 * try does not depend on what they are answered; most records are neither voided, annulled nor withdrawn from, so that
 * enough of them get to a decision.
 */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RandomClientsTest {

    private static final int CLIENTS = 32;
    private static final int STEPS = 12;
    private static final int VIOLATIONS = 8;

    /** Acts so far apart that each is of another shift, and all within the 72 hours in which they may be told. */
    private static final Duration APART = Duration.ofHours(9);

    private static final Set<Integer> ANSWERS = Set.of(200, 201, 409, 412, 422);

    private static final String LEDGER = """
            select v.status, c.status, c.base * c.percent / 100,
                   exists (select from appeal a where a.violation_id = v.id and a.status = 'OPEN'),
                   (select coalesce(sum(e.points), 0) from points_entry e
                     where e.account_id = c.account_id and e.violation_id = c.violation_id)
              from violation v left join points_charge c on c.violation_id = v.id and c.account_id = v.worker_id
             where v.id = cast(? as uuid)
            """;

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> succeeded = new ConcurrentHashMap<>();

    /** What a client tries. */
    private enum Attempt {
        CONFIRM,
        SERVE,
        APPEAL,
        DECIDE,
        WITHDRAW,
        VOID,
        ANNUL;

        /** One violation may be voided, one annulled, and of one the appeal withdrawn; the others get to a decision. */
        static Attempt of(int violation, int number) {
            return switch (number) {
                case 0, 1, 2 -> CONFIRM;
                case 3, 4 -> SERVE;
                case 5, 6 -> APPEAL;
                case 7, 8 -> DECIDE;
                default ->
                    switch (violation) {
                        case 0 -> VOID;
                        case 1 -> ANNUL;
                        case 2 -> WITHDRAW;
                        default -> DECIDE;
                    };
            };
        }
    }

    @Test
    void endInLawfulStatesWithALedgerThatAddsUp() throws Exception {
        mine = ConductMine.open(dataSource);
        List<String> violations = new ArrayList<>();
        OffsetDateTime last = OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2));
        for (int i = 0; i < VIOLATIONS; i++) {
            violations.add(mine.verified(mine.reportOf(
                            mine.subject(),
                            i % 2 == 0 ? ConductMine.SERIOUS : ConductMine.GENERAL,
                            last.minus(APART.multipliedBy(i))))
                    .id());
        }

        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(client);
                clients.add(threads.submit(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        int violation = random.nextInt(VIOLATIONS);
                        act(violations.get(violation), Attempt.of(violation, random.nextInt(10)), random.nextInt(3));
                    }
                }));
            }
        }
        for (Future<?> client : clients) {
            client.get();
        }

        assertThat(faults).isEmpty();
        for (String violation : violations) {
            assertThatTheLedgerAddsUp(violation);
        }
        assertThat(succeeded.getOrDefault("confirmation", 0)).isGreaterThanOrEqualTo(VIOLATIONS - 3);
        assertThat(succeeded.getOrDefault("appeal", 0)).isGreaterThanOrEqualTo(2);
        assertThat(succeeded.getOrDefault("decision", 0)).isGreaterThanOrEqualTo(2);
    }

    private void act(String violation, Attempt attempt, int choice) {
        switch (attempt) {
            case CONFIRM -> step(mine.confirmer(), violation, "confirmation", Map.of());
            case SERVE -> step(mine.verifier(), violation, "notice", Map.of());
            case APPEAL ->
                answered(
                        "appeal",
                        mine.as("worker", mine.subject())
                                .body(Map.of("grounds", "The belt stood still."))
                                .post("/api/v1/violations/" + violation + "/appeal"));
            case DECIDE -> ofOpenAppeal(violation, this::reviewer, "decision", decision(choice));
            case WITHDRAW -> ofOpenAppeal(violation, () -> mine.as("worker", mine.subject()), "withdrawal", Map.of());
            case VOID -> step(mine.verifier(), violation, "voiding", Map.of("reason", "Recorded twice."));
            case ANNUL -> step(mine.verifier(), violation, "annulment", ConductMine.annulment());
        }
    }

    private RequestSpecification reviewer() {
        return mine.as(Tokens.of("appeal-reviewer").staffNo("900008"));
    }

    private static Map<String, Object> decision(int choice) {
        return switch (choice) {
            case 0 -> Map.of("outcome", "UPHELD", "reasons", "-");
            case 1 -> ConductMine.regraded();
            default -> Map.of("outcome", "REVOKED", "reasons", "-", "lostShifts", List.of());
        };
    }

    private void step(RequestSpecification by, String violation, String transition, Map<String, Object> body) {
        post(by, "/api/v1/violations/" + violation, transition, body);
    }

    private void ofOpenAppeal(
            String violation, Supplier<RequestSpecification> by, String transition, Map<String, Object> body) {
        List<Map<String, Object>> open =
                reviewer().get("/api/v1/appeals?status=OPEN").path("items");
        open.stream()
                .filter(appeal -> appeal.get("violationId").equals(violation))
                .forEach(appeal -> post(by.get(), "/api/v1/appeals/" + appeal.get("id"), transition, body));
    }

    private void post(RequestSpecification by, String path, String transition, Map<String, Object> body) {
        answered(
                transition,
                by.header("If-Match", mine.verifier().get(path).header("ETag"))
                        .body(body)
                        .post(path + "/" + transition));
    }

    private void answered(String attempt, Response response) {
        if (!ANSWERS.contains(response.statusCode())) {
            faults.add(response.statusCode() + " " + response.asString());
        } else if (response.statusCode() < 300) {
            succeeded.merge(attempt, 1, Integer::sum);
        }
    }

    private void assertThatTheLedgerAddsUp(String violation) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LEDGER)) {
            query.setString(1, violation);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                String status = row.getString(1);
                String charge = row.getString(2);
                switch (status) {
                    case "VERIFIED", "VOIDED" -> assertThat(charge).as(status).isNull();
                    case "REVOKED", "ANNULLED" -> assertThat(charge).as(status).isEqualTo("REVERSED");
                    default -> assertThat(charge).as(status).isIn("CHARGED", "SUSPENDED");
                }
                assertThat("SUSPENDED".equals(charge)).as(status).isEqualTo(row.getBoolean(4));
                assertThat(row.getInt(5)).as(status).isEqualTo("CHARGED".equals(charge) ? -row.getInt(3) : 0);
            }
        }
    }
}
