package io.lamproom.testing.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.platform.change.Republish;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.testing.LamproomResource;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** States can be published again, and after a restore they win over what was published before. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RepublishTest {

    private final UUID mine = UUID.randomUUID();
    private final Reach reach = Reach.of(Node.MINE, Set.of(mine));

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Republish republish;

    @Inject
    LampUseCases useCases;

    @Inject
    Sql sql;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "lamproom.topic-prefix")
    String prefix;

    @Test
    void someAreSentAgainWithTheirPresentState() {
        Lamp lamp = useCases.issue(reach, mine, "RP-1", 100);
        useCases.dim(reach, lamp.id(), new ExpectedVersion(0), 50);
        awaitEvents(lamp.id(), 2);

        assertThat(republish.some("lamp", List.of(lamp.id(), UUID.randomUUID())))
                .isEqualTo(1);

        JsonNode again = awaitEvents(lamp.id(), 3).getLast();
        assertThat(again.path("type").asText()).isEqualTo("io.lamproom.lamp.lamp.republished.v1");
        assertThat(again.path("aggregateversion").asLong()).isEqualTo(1);
        assertThat(again.path("data").path("lumens").asInt()).isEqualTo(50);
    }

    @Test
    void afterARestoreVersionsAreBeyondTheLostOnes() {
        Lamp lamp = useCases.issue(reach, mine, "RP-2", 100);
        awaitEvents(lamp.id(), 1);

        int all = given().post(management.resolve("/republications?type=lamp&restored=true"))
                .then()
                .statusCode(200)
                .extract()
                .path("published");

        assertThat(all).isEqualTo((int) sql.number("select count(*) from lamp"));
        assertThat(awaitEvents(lamp.id(), 2).getLast().path("aggregateversion").asLong())
                .isEqualTo(1_000_000);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.number("select count(*) from lamp_copy where id = ? and version = 1000000", lamp.id())
                        == 1);
    }

    @Test
    void anUnknownTypeIsRefusedWithThoseThatAreKnown() {
        given().post(management.resolve("/republications?type=candle"))
                .then()
                .statusCode(400)
                .body("types", equalTo(List.of("lamp")));
        given().post(management.resolve("/republications?type=lamp&id=1"))
                .then()
                .statusCode(400);
    }

    private List<JsonNode> awaitEvents(UUID lamp, int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TopicReader.readAll(bootstrapServers, prefix + "lamproom.conduct").stream()
                                .filter(event -> event.key().equals(lamp.toString()))
                                .map(event -> read(event.value()))
                                .toList(),
                        events -> events.size() == count);
    }

    private static JsonNode read(String event) {
        try {
            return EventJson.MAPPER.readTree(event);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
