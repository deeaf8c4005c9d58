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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Clients that confirm, appeal, decide, void and annul the same records at random, all at once. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RandomClientsTest {

    private static final int CLIENTS = 32;
    private static final int STEPS = 12;
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 409, 412, 422);

    private static final String LEDGER = """
            select v.status, c.status, c.base * c.percent / 100,
                   (select coalesce(sum(e.points), 0) from points_entry e
                     where e.account_id = c.account_id and e.violation_id = c.violation_id)
              from violation v left join points_charge c on c.violation_id = v.id and c.account_id = v.worker_id
             where v.id = cast(? as uuid)
            """;

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void endInLawfulStatesWithALedgerThatAddsUp() throws Exception {
        mine = ConductMine.open(dataSource);
        List<String> violations = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            violations.add(mine.verified(mine.reportOf(
                            mine.subject(),
                            i % 2 == 0 ? ConductMine.SERIOUS : ConductMine.GENERAL,
                            OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofMinutes(90 + i))))
                    .id());
        }

        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(client);
                clients.add(threads.submit(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        act(violations.get(random.nextInt(violations.size())), random);
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
    }

    private void act(String violation, Random random) {
        switch (random.nextInt(6)) {
            case 0, 1 -> step(mine.confirmer(), violation, "confirmation", Map.of());
            case 2 -> step(mine.verifier(), violation, "notice", Map.of());
            case 3 ->
                answered(mine.as("worker", mine.subject())
                        .body(Map.of("grounds", "The belt stood still."))
                        .post("/api/v1/violations/" + violation + "/appeal"));
            case 4 -> decide(violation, random);
            default ->
                step(
                        mine.verifier(),
                        violation,
                        random.nextInt(4) == 0 ? "voiding" : "annulment",
                        Map.of("document", "No. 9", "reason", "-"));
        }
    }

    private void step(RequestSpecification by, String violation, String transition, Map<String, Object> body) {
        String path = "/api/v1/violations/" + violation;
        Map<String, Object> sent = transition.equals("voiding") ? Map.of("reason", "Recorded twice.") : body;
        answered(by.header("If-Match", mine.verifier().get(path).header("ETag"))
                .body(sent)
                .post(path + "/" + transition));
    }

    private void decide(String violation, Random random) {
        RequestSpecification reviewer = mine.as(Tokens.of("appeal-reviewer").staffNo("900008"));
        List<Map<String, Object>> open =
                reviewer.get("/api/v1/appeals?status=OPEN").path("items");
        open.stream()
                .filter(appeal -> appeal.get("violationId").equals(violation))
                .findFirst()
                .ifPresent(appeal -> {
                    String path = "/api/v1/appeals/" + appeal.get("id");
                    Map<String, Object> decision = random.nextBoolean()
                            ? Map.of("outcome", "UPHELD", "reasons", "-")
                            : Map.of("outcome", "REVOKED", "reasons", "-", "lostShifts", List.of());
                    answered(mine.as(Tokens.of("appeal-reviewer").staffNo("900008"))
                            .header("If-Match", mine.verifier().get(path).header("ETag"))
                            .body(decision)
                            .post(path + "/decision"));
                });
    }

    private void answered(Response response) {
        if (!ANSWERS.contains(response.statusCode())) {
            faults.add(response.statusCode() + " " + response.asString());
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
                assertThat(row.getInt(4)).as(status).isEqualTo("CHARGED".equals(charge) ? -row.getInt(3) : 0);
            }
        }
    }
}
