package io.lamproom.conduct.violation;

import static io.lamproom.conduct.ConductMine.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entity tags and idempotency keys on violations. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class VersionsAndKeysTest {

    private static final String PATH = "/api/v1/violations";

    @Inject
    DataSource dataSource;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @Test
    void aTransitionAsksForTheNewestVersion() {
        Recorded record = mine.reported(mine.report());

        mine.verifier()
                .body(Map.of())
                .post(PATH + "/" + record.id() + "/verification")
                .then()
                .statusCode(428)
                .body("code", equalTo("version-required"));

        ConductMine.post(mine.verifier(), record, "verification", Map.of());
        transition(mine.confirmer(), record, "confirmation", Map.of())
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void whoHasTheNewestBodyIsNotSentItAgain() {
        Recorded record = mine.reported(mine.report());
        String tag = mine.inspector().get(PATH + "/" + record.id()).header("ETag");

        mine.inspector()
                .header("If-None-Match", tag)
                .get(PATH + "/" + record.id())
                .then()
                .statusCode(304);
    }

    @Test
    void oneOfManyConcurrentTransitionsWins() throws Exception {
        Recorded record = mine.verified(mine.report());

        List<Integer> statuses = atOnce(
                12,
                () -> transition(mine.confirmer(), record, "confirmation", Map.of())
                        .statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).allMatch(status -> status == 200 || status == 412 || status == 409);
    }

    @Test
    void aRepeatWithTheSameKeyAnswersAsTheFirstDid() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> report = mine.report();

        Response first =
                mine.inspector().header("Idempotency-Key", key).body(report).post(PATH);
        Response repeat =
                mine.inspector().header("Idempotency-Key", key).body(report).post(PATH);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(repeat.statusCode()).isEqualTo(201);
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(repeat.asString()).isEqualTo(first.asString());
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void aKeyIsNotUsedForAnotherBody() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> report = mine.report();
        mine.inspector()
                .header("Idempotency-Key", key)
                .body(report)
                .post(PATH)
                .then()
                .statusCode(201);
        report.put("place", "another place");

        mine.inspector()
                .header("Idempotency-Key", key)
                .body(report)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToOneCaller() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> report = mine.report();

        mine.inspector()
                .header("Idempotency-Key", key)
                .body(report)
                .post(PATH)
                .then()
                .statusCode(201);
        mine.verifier()
                .header("Idempotency-Key", key)
                .body(report)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void concurrentRequestsWithOneKeyWriteOneRecord() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> report = mine.report();
        Set<String> ids = new HashSet<>();

        List<Response> answers = atOnce(
                12,
                () -> mine.inspector()
                        .header("Idempotency-Key", key)
                        .body(report)
                        .post(PATH));

        for (Response answer : answers) {
            if (answer.statusCode() == 201) {
                ids.add(answer.path("id"));
            } else {
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(answer.<String>path("code")).isEqualTo("idempotency-key-in-use");
                assertThat(answer.header("Retry-After")).isEqualTo("1");
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void moreCallersThanConnectionsDoNotWaitForThemselves() throws Exception {
        List<Integer> written = atOnce(
                64, () -> untilTaken(() -> mine.inspector().body(mine.report()).post(PATH)));
        List<Integer> read = atOnce(64, () -> untilTaken(() -> mine.inspector().get(PATH)));

        assertThat(written).containsOnly(201);
        assertThat(read).containsOnly(200);
        assertThat(total()).isEqualTo(64);
    }

    /** As a client does that is told to come again; requests that wait for themselves would never be taken. */
    private static int untilTaken(Call<Response> call) {
        int status = 503;
        for (int i = 0; i < 5 && status == 503; i++) {
            status = call.run().statusCode();
        }
        return status;
    }

    @Test
    void aRepeatedConfirmationShowsTheRecordAndDoesNothing() {
        Recorded record = mine.verified(mine.report());
        String key = UUID.randomUUID().toString();

        Response first = transition(mine.confirmer().header("Idempotency-Key", key), record, "confirmation", Map.of());
        Response repeat = transition(mine.confirmer().header("Idempotency-Key", key), record, "confirmation", Map.of());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(repeat.statusCode()).isEqualTo(200);
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
    }

    private int total() {
        return mine.inspector().queryParam("count", true).get(PATH).path("total");
    }

    private interface Call<T> {
        T run();
    }

    private static <T> List<T> atOnce(int times, Call<T> call) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                running.add(clients.submit(call::run));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
