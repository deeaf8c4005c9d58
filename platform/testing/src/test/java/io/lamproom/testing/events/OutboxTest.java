package io.lamproom.testing.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.Outbox;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.TopicReader;
import io.lamproom.testing.lamp.Lamp;
import io.lamproom.testing.lamp.LampRepository;
import io.lamproom.testing.lamp.LampUseCases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A change, its audit entry and its event are all there or none is. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class OutboxTest {

    private final UUID mine = UUID.randomUUID();
    private final Reach reach = Reach.of(Node.MINE, Set.of(mine));

    @Inject
    LampUseCases useCases;

    @Inject
    LampRepository lamps;

    @Inject
    ChangeRecorder changes;

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "lamproom.topic-prefix")
    String prefix;

    @Test
    void aChangeIsPublishedWithItsFullState() throws Exception {
        Instant before = Instant.now();
        Lamp lamp = useCases.issue(reach, mine, "A-1", 300);

        JsonNode event =
                new ObjectMapper().readTree(awaitEvents(lamp.id(), 1).getFirst().value());
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("source").asText()).isEqualTo("/lamp");
        assertThat(event.path("type").asText()).isEqualTo("io.lamproom.lamp.lamp.issued.v1");
        assertThat(event.path("subject").asText()).isEqualTo(lamp.id().toString());
        assertThat(event.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(event.path("dataschema").asText()).isEqualTo("urn:lamproom:lamp:lamp:v1");
        assertThat(event.path("mineid").asText()).isEqualTo(mine.toString());
        assertThat(event.path("aggregatetype").asText()).isEqualTo("lamp");
        assertThat(event.path("aggregateversion").asLong()).isZero();
        assertThat(event.path("actor").asText()).isEqualTo("system:lamp");
        assertThat(Instant.parse(event.path("time").asText())).isBetween(before, Instant.now());
        assertThat(event.path("data").path("number").asText()).isEqualTo("A-1");
        assertThat(event.path("data").path("lumens").asInt()).isEqualTo(300);
    }

    @Test
    void whenTheOutboxFailsNothingIsWritten() {
        sql.run("alter table platform.outbox_event add constraint ck_broken check (payload not like '%B-unlucky%')");
        try {
            assertThatThrownBy(() -> useCases.issue(reach, mine, "B-unlucky", 1))
                    .isInstanceOf(Outbox.OutboxRefused.class);
        } finally {
            sql.run("alter table platform.outbox_event drop constraint ck_broken");
        }
        assertNothingOf("B-unlucky");
        assertThat(useCases.issue(reach, mine, "B-unlucky", 1).version()).isZero();
    }

    @Test
    void whenTheCommitFailsNoEventIsSent() {
        sql.run("""
                create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'refused at commit'; end $$""", """
                create constraint trigger tr_lamp_refuse after insert on lamp deferrable initially deferred
                for each row when (new.number = 'C-refused') execute function refuse()""");
        try {
            assertThatThrownBy(() -> useCases.issue(reach, mine, "C-refused", 1))
                    .isInstanceOf(Exception.class);
        } finally {
            sql.run("drop trigger tr_lamp_refuse on lamp", "drop function refuse()");
        }
        assertNothingOf("C-refused");
        // all that was committed before this one has been sent, so the refused one would have been too
        Lamp next = useCases.issue(reach, mine, "C-next", 1);
        awaitEvents(next.id(), 1);
        assertThat(allEvents()).noneMatch(event -> event.value().contains("C-refused"));
    }

    @Test
    void anEventTooLargeForTheBrokerIsRefusedAtOnce() {
        EventEnvelope event = new EventEnvelope(
                UUID.randomUUID(),
                "/lamp",
                "io.lamproom.lamp.lamp.issued.v1",
                UUID.randomUUID().toString(),
                Instant.now(),
                null,
                mine,
                "lamp",
                0,
                null,
                null,
                null,
                null,
                TextNode.valueOf("x".repeat(Outbox.LARGEST_EVENT)));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(Topic.CONDUCT, event)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is larger than 900000 bytes");
    }

    @Test
    void aThousandChangesAreRecordedInOneGo() {
        List<Lamp> many = IntStream.range(0, 1000)
                .mapToObj(number -> new Lamp(mine, "D-" + number, 1))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            lamps.persist(many);
            changes.recordAll(many.stream()
                    .map(lamp -> Change.of("lamp.issued", lamp, "number"))
                    .toList());
        });

        assertThat(sql.number("select count(*) from platform.audit_entry where mine_id = ?", mine))
                .isEqualTo(1000);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sql.number("select count(*) from platform.outbox_event"))
                        .isZero());
        Set<String> ids = many.stream().map(lamp -> lamp.id().toString()).collect(Collectors.toSet());
        assertThat(allEvents().stream().filter(event -> ids.contains(event.key())))
                .hasSize(1000);
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        assertThatThrownBy(() -> changes.record("lamp.issued", new Lamp(mine, "E-1", 1)))
                .isInstanceOf(TransactionalException.class)
                .hasCauseInstanceOf(TransactionRequiredException.class);
    }

    private void assertNothingOf(String number) {
        assertThat(sql.number("select count(*) from lamp where number = ?", number))
                .isZero();
        assertThat(sql.number("select count(*) from platform.audit_entry where mine_id = ?", mine))
                .isZero();
        assertThat(sql.number("select count(*) from platform.outbox_event where payload like ?", "%" + number + "%"))
                .isZero();
    }

    private List<ConsumerRecord<String, String>> awaitEvents(UUID lamp, int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> allEvents().stream()
                                .filter(event -> event.key().equals(lamp.toString()))
                                .toList(),
                        events -> events.size() == count);
    }

    private List<ConsumerRecord<String, String>> allEvents() {
        return TopicReader.readAll(bootstrapServers, prefix + "lamproom.conduct");
    }
}
