package io.lamproom.testing.events;

import static io.lamproom.testing.events.LampCopies.CONSUMER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.lamproom.testing.events.Publisher.LampEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A record that cannot be applied is put aside, and nothing stops. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ParkedEventsTest {

    private static final String PARKED = "/api/v1/parked-events/lamp";

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Inject
    LampCopies copies;

    @Inject
    Publisher publisher;

    @Inject
    Sql sql;

    @AfterEach
    void mend() {
        copies.mend();
        sql.run("delete from platform.parked_event");
    }

    @Test
    void badRecordsAreParkedEachWithItsErrorAndTheGoodOnesApplied() throws Exception {
        String key = UUID.randomUUID().toString();
        LampEvent lamp = new LampEvent(UUID.fromString(key), 0, "P1", 1);
        LampEvent next = new LampEvent(lamp.id(), 1, "P1", 2);
        publisher.publish(key, "{\"specversion\":");
        publisher.publish(key, "{\"specversion\":\"1.0\",\"id\":\"x\"}");
        publisher.publish(key, Publisher.json("chandelier", lamp));
        publisher.publish(
                key,
                Publisher.json(
                        "lamp", lamp, JsonNodeFactory.instance.objectNode().put("lumens", "many")));
        publisher.publish(
                key,
                Publisher.json(
                        "lamp", lamp, JsonNodeFactory.instance.objectNode().put("number", "x".repeat(1_000_000))));
        publisher.publish(key, null);
        publisher.publish(List.of(next));

        awaitCopy(next);
        assertThat(errorsOf(key)).isEqualTo("not-json, not-an-event, unknown-type, wrong-schema, too-large, not-json");
    }

    @Test
    void aRecordThatFailsAloneIsParkedAndTheOthersOfItsBatchAreApplied() {
        LampEvent good = new LampEvent(UUID.randomUUID(), 0, "P2", 1);
        LampEvent tooBright = new LampEvent(UUID.randomUUID(), 0, "P2", 5000);
        LampEvent refused = new LampEvent(UUID.randomUUID(), 0, "P2", 3);
        LampEvent alsoGood = new LampEvent(UUID.randomUUID(), 0, "P2", 2);
        copies.breakBy(lamp -> {
            if (lamp.id().equals(refused.id())) {
                throw new IllegalStateException("cannot be");
            }
        });

        publisher.publish(List.of(good, tooBright, refused, alsoGood));

        awaitCopy(good);
        awaitCopy(alsoGood);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.number("select count(*) from platform.parked_event") == 2);
        assertThat(errorsOf(tooBright.id().toString())).isEqualTo("failed: PSQLException 23514");
        assertThat(errorsOf(refused.id().toString())).isEqualTo("failed: IllegalStateException");
        assertThat(sql.number("select count(*) from lamp_copy where id = ?", refused.id()))
                .isZero();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get(metrics)
                        .then()
                        .body(containsString("lamproom_consumer_parked{consumer=\"copies\"} 2.0")));
    }

    @Test
    void opsListThemWithoutTheirContentAndReplayThemAfterAFix() {
        LampEvent lamp = new LampEvent(UUID.randomUUID(), 0, "P3-secret", 1);
        copies.breakBy(any -> {
            throw new IllegalStateException("not yet");
        });
        publisher.publish(List.of(lamp));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.number("select count(*) from platform.parked_event") == 1);

        String id = ops().get(PARKED)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].consumer", equalTo(CONSUMER))
                .body("items[0].error", equalTo("failed: IllegalStateException"))
                .body("items[0].eventType", equalTo("io.lamproom.elsewhere.lamp.changed.v1"))
                .body("items[0].attempts", equalTo(1))
                .body(not(containsString("P3-secret")))
                .extract()
                .path("items[0].id");
        ops().post(PARKED + "/" + id + "/replay")
                .then()
                .statusCode(422)
                .body("code", equalTo("parked-event-still-fails"));
        ops().get(PARKED).then().body("items[0].attempts", equalTo(2));

        copies.mend();
        ops().post(PARKED + "/" + id + "/replay").then().statusCode(204);

        awaitCopy(lamp);
        ops().get(PARKED).then().body("items.size()", equalTo(0));
        ops().post(PARKED + "/" + id + "/replay").then().statusCode(404);
        assertThat(sql.text("select operation from platform.audit_entry where aggregate_id = ?::uuid", id))
                .isEqualTo("parked-event.replayed");
    }

    @Test
    void aReplayDoesNotPutAnOldStateOverANewerOne() {
        LampEvent old = new LampEvent(UUID.randomUUID(), 0, "P4", 1);
        LampEvent newer = new LampEvent(old.id(), 1, "P4", 2);
        copies.breakBy(lamp -> {
            if (lamp.version() == 0) {
                throw new IllegalStateException("not this one");
            }
        });
        publisher.publish(List.of(old));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.number("select count(*) from platform.parked_event") == 1);
        publisher.publish(List.of(newer));
        awaitCopy(newer);
        copies.mend();

        String id = ops().get(PARKED).path("items[0].id");
        ops().post(PARKED + "/" + id + "/replay").then().statusCode(204);

        assertThat(sql.number("select lumens from lamp_copy where id = ?", old.id()))
                .isEqualTo(2);
    }

    @Test
    void anErasureClearsWhatIsParkedOfThePerson() throws Exception {
        String key = UUID.randomUUID().toString();
        LampEvent lamp = new LampEvent(UUID.fromString(key), 0, "P5", 1);
        publisher.publish(key, "not json, but of a person");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.number("select count(*) from platform.parked_event") == 1);

        publisher.publish(
                key,
                Publisher.json(
                        "lamp",
                        lamp,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("number", "P5")
                                .put("lumens", 1)
                                .put("erased", true)));

        awaitCopy(lamp);
        assertThat(sql.number("select count(*) from platform.parked_event")).isZero();
    }

    @Test
    void othersThanOpsSeeNothing() {
        given().auth()
                .oauth2(Tokens.of("dispatch").mine("TT").sign())
                .get(PARKED)
                .then()
                .statusCode(403);
        ops().get("/api/v1/parked-events/elsewhere").then().statusCode(404);
    }

    private static RequestSpecification ops() {
        return given().auth().oauth2(Tokens.of("ops").mine("TT").sign());
    }

    private void awaitCopy(LampEvent lamp) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.number(
                                "select count(*) from lamp_copy where id = ? and version = ?",
                                lamp.id(),
                                lamp.version())
                        == 1);
    }

    private String errorsOf(String key) {
        return sql.text(
                "select string_agg(error, ', ' order by \"offset\") from platform.parked_event where message_key = ?",
                key);
    }
}
