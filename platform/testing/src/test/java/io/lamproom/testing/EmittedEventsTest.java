package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.Outbox;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LamproomResource.class)
class EmittedEventsTest {

    @Inject
    Outbox outbox;

    @Test
    void anEventThatBreaksItsContractFailsTheTestThatEmitsIt() {
        EventEnvelope event = new EventEnvelope(
                Ids.next(),
                "/lamp",
                "io.lamproom.lamp.lamp.lit.v1",
                Ids.next().toString(),
                Instant.now(),
                "urn:lamproom:lamp:lamp:v1",
                null,
                "lamp",
                1,
                null,
                null,
                null,
                null,
                JsonNodeFactory.instance.objectNode().put("lit", "yes"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(Topic.CONDUCT, event)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("io.lamproom.lamp.lamp.lit.v1 breaks its contract")
                .hasMessageContaining("/lit");
    }
}
