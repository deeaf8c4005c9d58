package io.lamproom.conduct.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.events.Topic;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.TestEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What reaches the topic; that each event is of its contract is checked where it is emitted. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PublishedEventsTest {

    @Inject
    DataSource dataSource;

    @Test
    void everyStepOfAViolationIsPublishedInOrderWithoutNarrative() {
        ConductMine mine = ConductMine.open(dataSource);
        Map<String, Object> report = mine.reportOf(
                mine.roster().first().member(),
                ConductMine.SERIOUS,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(1));
        report.put("status", "DRAFT");
        report.put("informant", "Zhang San");
        Recorded record = mine.reported(report);
        record = ConductMine.post(mine.inspector(), record, "submission", "");
        record = ConductMine.post(mine.verifier(), record, "verification", Map.of("note", "Heard."));
        record = ConductMine.post(mine.confirmer(), record, "confirmation", Map.of());

        List<JsonNode> events = eventsOf(record.id(), 4);

        assertThat(events)
                .extracting(event -> event.get("type").asText())
                .containsExactly(
                        "io.lamproom.conduct.violation.drafted.v1",
                        "io.lamproom.conduct.violation.reported.v1",
                        "io.lamproom.conduct.violation.verified.v1",
                        "io.lamproom.conduct.violation.confirmed.v1");
        assertThat(events)
                .extracting(event -> event.get("aggregateversion").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.get("source").asText()).isEqualTo("/conduct");
            assertThat(event.get("dataschema").asText()).isEqualTo("urn:lamproom:conduct:violation:v1");
            assertThat(event.get("actor").asText()).startsWith("person-9000");
        });
        JsonNode confirmed = events.getLast().get("data");
        assertThat(confirmed.get("grade").asText()).isEqualTo("SERIOUS");
        assertThat(confirmed.get("serious").asBoolean()).isTrue();
        assertThat(confirmed.get("points").asInt()).isEqualTo(8);
        assertThat(confirmed.get("partyMember").asBoolean()).isTrue();
        assertThat(confirmed.get("confirmedAt").isTextual()).isTrue();
        assertThat(confirmed.get("reportedAt").isTextual()).isTrue();
        assertThat(events.getFirst().get("data").get("grade").isNull()).isTrue();
        assertThat(events.toString())
                .doesNotContain("Zhang San")
                .doesNotContain("Crossed the moving belt")
                .doesNotContain("haulage")
                .doesNotContain("Heard.")
                .doesNotContain(mine.roster().first().member().name());
    }

    @Test
    void aVoidedRecordAndTheCataloguePublishToo() {
        ConductMine mine = ConductMine.open(dataSource);
        Recorded voided =
                ConductMine.post(mine.verifier(), mine.reported(mine.report()), "voiding", Map.of("reason", "Twice."));
        String behaviour = mine.inspector().get("/api/v1/behaviours").path("items[0].id");

        List<JsonNode> events = eventsOf(voided.id(), 2);
        assertThat(events.getLast().get("data").get("voidedAt").isTextual()).isTrue();

        List<JsonNode> added = eventsOf(behaviour, 1);
        assertThat(added.getFirst().get("type").asText()).isEqualTo("io.lamproom.conduct.behaviour.added.v1");
        assertThat(added.getFirst().at("/data/versions/0/nationalGrade").asInt())
                .isEqualTo(2);
    }

    @Test
    void whoIsProtectedForReportingIsNotNamedByTheEnvelopeEither() {
        ConductMine mine = ConductMine.open(dataSource);
        RequestSpecification worker = mine.as("worker", mine.roster().second().worker());
        String now = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1).toString();
        String nearMiss = Recorded.of(worker.body(Map.of(
                                "kind",
                                "NEAR_MISS",
                                "placeId",
                                mine.place(),
                                "unitId",
                                mine.roster().first().sectionId(),
                                "occurredAt",
                                now,
                                "description",
                                "A bolt fell."))
                        .post("/api/v1/incidents"))
                .id();
        Recorded violation =
                Recorded.of(mine.as("worker", mine.roster().second().worker())
                        .body(mine.report())
                        .post("/api/v1/violations"));
        ConductMine.post(mine.verifier(), violation, "verification", "{}");

        assertThat(eventsOf(nearMiss, 1)).noneMatch(event -> event.has("actor"));
        List<JsonNode> steps = eventsOf(violation.id(), 2);
        assertThat(steps.getFirst().has("actor")).isFalse();
        assertThat(steps.getLast().get("actor").asText()).isEqualTo("person-900002");
    }

    private static List<JsonNode> eventsOf(String id, int count) {
        return TestEvents.of(Topic.CONDUCT, id, count);
    }
}
