package io.lamproom.gateway.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.gateway.Published;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.Violation;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class BranchStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TestHTTPResource
    URI gateway;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    BusinessClock clock;

    private RosterFixture mine;

    @BeforeEach
    void publishMine() {
        mine = RosterFixture.create().publish().awaitReplica(database);
    }

    @Test
    void figuresComeAtOnceAndAgainWhenTheyChange() throws Exception {
        Received stream = open(Duration.ofMinutes(5), null);
        await().atMost(PATIENCE).until(() -> !stream.events().isEmpty());
        assertThat(total(stream.events().get(0))).isZero();

        Violation.publish(List.of(violation()));

        await().atMost(PATIENCE).until(() -> total(stream.events().getLast()) == 1);
        Event changed = stream.events().getLast();
        assertThat(changed.name()).isEqualTo("figures");
        assertThat(Long.parseLong(changed.id()))
                .isGreaterThan(Long.parseLong(stream.events().get(0).id()));
    }

    @Test
    void aDangerAnIncidentAndAHoldAreToldToo() throws Exception {
        Received stream = open(Duration.ofMinutes(5), null);
        await().atMost(PATIENCE).until(() -> !stream.events().isEmpty());
        String today = clock.today().toString();
        Published hold = here("work-hold", today)
                .with("endsAt", clock.now().plus(Duration.ofHours(4)).toString());

        Published.publish(List.of(here("danger", today), here("incident", today), hold));

        await().atMost(PATIENCE).untilAsserted(() -> {
            Event newest = stream.events().getLast();
            assertThat(number(newest, "/dangers/open")).isEqualTo(1);
            assertThat(number(newest, "/incidents/minor")).isEqualTo(1);
            assertThat(number(newest, "/matters/held")).isEqualTo(1);
        });
    }

    private Published here(String type, String on) {
        return Published.of(type, mine.mineId())
                .with("coveringBranchId", mine.first().branchId())
                .with("businessDate", on);
    }

    @Test
    void whoComesBackGetsThePresentFiguresAtOnceUnlessTheyHaveThem() throws Exception {
        Received first = open(Duration.ofMinutes(5), null);
        Violation.publish(List.of(violation()));
        await().atMost(PATIENCE).until(() -> first.events().stream().anyMatch(event -> total(event) == 1));
        String newest = first.events().getLast().id();

        Received behind = open(Duration.ofMinutes(5), "7");
        Received current = open(Duration.ofMinutes(5), newest);

        await().atMost(PATIENCE).until(() -> !behind.events().isEmpty());
        assertThat(total(behind.events().getFirst())).isEqualTo(1);
        assertThat(behind.events().getFirst().id()).isEqualTo(newest);
        await().atMost(PATIENCE).until(() -> current.comments() > 2);
        // headcounts may be counted anew meanwhile, but what the caller has is not sent again
        assertThat(current.events())
                .extracting(Event::data)
                .doesNotContain(behind.events().getFirst().data());
    }

    @Test
    void aNewWorkerIsSeenToo() throws Exception {
        Received stream = open(Duration.ofMinutes(5), null);
        await().atMost(PATIENCE).until(() -> !stream.events().isEmpty());

        mine.transfer(
                        mine.second().worker(),
                        mine.first().sectionId(),
                        mine.first().teamId(),
                        LocalDate.now(ZoneId.of("Asia/Shanghai")))
                .publish();

        await().atMost(PATIENCE)
                .until(() ->
                        stream.events().stream().anyMatch(event -> event.data().contains("\"persons\":9")));
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        Received stream = open(Duration.ofSeconds(2), null);

        await().atMost(PATIENCE).until(() -> stream.ended().isDone());
        assertThat(stream.events()).isNotEmpty();
    }

    @Test
    void anotherBranchIsNotThere() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request(mine.second().branchId().toString(), Duration.ofMinutes(5))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private Violation violation() {
        RosterFixture.Line line = mine.first();
        return Violation.of(
                mine.mineId(),
                line.worker().id(),
                line.branchId(),
                line.sectionId(),
                line.teamId(),
                LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    private long total(Event event) {
        return number(event, "/violations/total");
    }

    private long number(Event event, String path) {
        try {
            return json.readTree(event.data()).at(path).asLong();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Event(String id, String name, String data) {}

    /** What a stream has brought so far. */
    private record Received(List<String> lines, CompletableFuture<Void> ended) {

        List<Event> events() {
            return Stream.of(String.join("\n", lines).split("\n\n"))
                    .filter(block -> block.contains("data:"))
                    .map(block -> new Event(field(block, "id"), field(block, "event"), field(block, "data")))
                    .toList();
        }

        long comments() {
            return lines.stream().filter(line -> line.startsWith(":")).count();
        }

        private static String field(String block, String name) {
            return block.lines()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Received open(Duration validFor, String lastEventId) throws Exception {
        HttpRequest.Builder request = request(mine.first().branchId().toString(), validFor);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> lines = new CopyOnWriteArrayList<>();
        return new Received(
                lines, CompletableFuture.runAsync(() -> answer.body().forEach(lines::add), Thread::startVirtualThread));
    }

    private HttpRequest.Builder request(String branch, Duration validFor) {
        String token = Tokens.of("branch-secretary")
                .mine(mine.code())
                .staffNo(mine.first().secretary().staffNo())
                .validFor(validFor)
                .sign();
        return HttpRequest.newBuilder(gateway.resolve("/api/v1/dashboards/branches/" + branch + "/stream"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token);
    }
}
