package io.lamproom.testing.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.platform.consumer.CatchUp;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.testing.TopicReader;
import io.lamproom.testing.lamp.Lamp;
import io.lamproom.testing.lamp.LampUseCases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** With the broker gone a service goes on, and the others catch up when it is back. */
@QuarkusTest
@QuarkusTestResource(value = OwnBroker.class, restrictToAnnotatedClass = true)
class BrokerDownTest {

    private static final int CHANGES = 10;

    private final UUID mine = UUID.randomUUID();
    private final Reach reach = Reach.of(Node.MINE, Set.of(mine));

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    LampUseCases useCases;

    @Inject
    CatchUp catchUp;

    @Inject
    Sql sql;

    @ConfigProperty(name = "lamproom.topic-prefix")
    String prefix;

    @Test
    void writesGoOnAndEventsArriveInOrderWhenItIsBack() {
        List<Lamp> lamps = IntStream.range(0, 5)
                .mapToObj(number -> useCases.issue(reach, mine, "BD-" + number, 100))
                .toList();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sql.number("select count(*) from lamp_copy where number like 'BD-%'") == 5
                        && catchUp.atEnd(LampCopies.CONSUMER, Topic.CONDUCT));

        OwnBroker.kill();
        for (int change = 0; change < CHANGES; change++) {
            for (Lamp lamp : lamps) {
                useCases.dim(reach, lamp.id(), new ExpectedVersion(change), 99 - change);
            }
        }

        given().get(management.resolve("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(management.resolve("/q/health/group/consumers"))
                        .then()
                        .statusCode(503)
                        .body("status", equalTo("DOWN")));
        given().get(management.resolve("/q/health/live")).then().statusCode(200);
        assertThat(catchUp.atEnd(LampCopies.CONSUMER, Topic.CONDUCT)).isFalse();
        assertThat(catchUp.everAtEnd(LampCopies.CONSUMER, Topic.CONDUCT)).isTrue();
        assertThat(sql.number("select count(*) from platform.outbox_event where topic like '%conduct'"))
                .isEqualTo(5L * CHANGES);

        OwnBroker.broker().start();

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        sql.number("select count(*) from lamp_copy where version = ? and lumens = 90", CHANGES) == 5);
        for (Lamp lamp : lamps) {
            assertThat(versionsOf(lamp))
                    .containsExactly(LongStream.rangeClosed(0, CHANGES).boxed().toArray(Long[]::new));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(management.resolve("/q/health/group/consumers"))
                        .then()
                        .statusCode(200));
    }

    private List<Long> versionsOf(Lamp lamp) {
        return TopicReader.readAll(OwnBroker.broker().bootstrapServers(), prefix + "lamproom.conduct").stream()
                .filter(event -> event.key().equals(lamp.id().toString()))
                .map(event -> version(event.value()))
                .toList();
    }

    private static long version(String event) {
        try {
            return EventJson.MAPPER.readTree(event).path("aggregateversion").asLong();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
