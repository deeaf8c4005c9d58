package io.lamproom.testing.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.lamproom.testing.lamp.LampReaches;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LamproomResource.class)
class AuditEndpointsTest {

    private static final String MINE = "LAMP-ENDPOINTS";

    @Inject
    Trail trail;

    private final UUID mine = LampReaches.mineId(MINE);

    @Test
    void theAuditorReadsTheTrailOfTheMine() {
        UUID lamp = trail.sealedChange(mine);

        get(Tokens.of("auditor").mine(MINE), "/api/v1/audit-entries/lamp?aggregateId=" + lamp)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].seq", notNullValue())
                .body("items[0].kind", equalTo("CHANGE"))
                .body("items[0].operation", equalTo("lamp.registered"))
                .body("items[0].aggregateId", equalTo(lamp.toString()))
                .body("items[0].version", equalTo(0))
                .body("items[0].fields", contains("number"))
                .body("items[0].actor", equalTo("system:lamp"));
        get(Tokens.of("auditor").mine("ANOTHER"), "/api/v1/audit-entries/lamp?aggregateId=" + lamp)
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void theTrailIsPagedNewestFirst() {
        trail.sealedChange(mine);
        UUID newest = trail.sealedChange(mine);
        Tokens auditor = Tokens.of("auditor").mine(MINE);

        String next = get(auditor, "/api/v1/audit-entries/lamp?limit=1")
                .statusCode(200)
                .body("items[0].aggregateId", equalTo(newest.toString()))
                .extract()
                .path("next");
        String older = get(auditor, "/api/v1/audit-entries/lamp?limit=1&cursor=" + next)
                .statusCode(200)
                .extract()
                .path("items[0].aggregateId");

        assertThat(older).isNotEqualTo(newest.toString());
    }

    @Test
    void theAuditorVerifiesTheTrail() {
        trail.sealedChange(mine);
        trail.awaitPublished();

        get(Tokens.of("auditor").mine(MINE), "/api/v1/audit-entries/lamp/verification")
                .statusCode(200)
                .body("service", equalTo("lamp"))
                .body("topicCompared", equalTo(true))
                .body("findings", hasSize(0));
    }

    @Test
    void nobodyElseSeesTheTrail() {
        for (String path : new String[] {"/api/v1/audit-entries/lamp", "/api/v1/audit-entries/lamp/verification"}) {
            get(Tokens.of("ops").mine(MINE), path).statusCode(403);
            get(Tokens.of("hr-dept").mine(MINE), path).statusCode(403);
            get(Tokens.program("changes:read").mines(MINE), path).statusCode(403);
        }
    }

    @Test
    void theTrailOfAnotherServiceIsNotHere() {
        get(Tokens.of("auditor").mine(MINE), "/api/v1/audit-entries/conduct").statusCode(404);
        get(Tokens.of("auditor").mine(MINE), "/api/v1/audit-entries/conduct/verification")
                .statusCode(404);
        get(Tokens.program("changes:read").mines(MINE), "/api/v1/changes/conduct")
                .statusCode(404);
    }

    @Test
    void aProgramFollowsTheChangesOfItsMines() throws Exception {
        UUID first = trail.sealedChange(mine);
        trail.sealedChange(LampReaches.mineId("ANOTHER"));
        UUID second = trail.sealedChange(mine);
        Tokens program = Tokens.program("changes:read").mines(MINE);
        long before = trail.number("""
                select p.seq - 1 from platform.audit_position p join platform.audit_entry e on e.id = p.entry_id
                where e.aggregate_id = ?""", first);

        int next = get(program, "/api/v1/changes/lamp?after=" + before)
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].seq", equalTo((int) before + 1))
                .body("items[0].type", equalTo("lamp"))
                .body("items[0].id", equalTo(first.toString()))
                .body("items[0].version", equalTo(0))
                .body("items[0].href", equalTo("/api/v1/lamps/" + first))
                .body("items[1].id", equalTo(second.toString()))
                .body("next", equalTo((int) before + 3))
                .extract()
                .path("next");
        get(program, "/api/v1/changes/lamp?after=" + next)
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", equalTo(next));
        get(program, "/api/v1/changes/lamp?limit=1&after=" + before)
                .body("items", hasSize(1))
                .body("next", equalTo((int) before + 1));
        get(program, "/api/v1/changes/lamp?limit=1001").statusCode(400);
        get(Tokens.of("auditor").mine(MINE), "/api/v1/changes/lamp").statusCode(403);
    }

    @Test
    void changesAreKeptFor90Days() throws Exception {
        trail.sealedChange(mine);
        trail.sealedChange(mine);
        long last = trail.number("select max(last_seq) from platform.audit_seal");
        Tokens program = Tokens.program("changes:read").mines(MINE);

        trail.tampered(
                "update platform.audit_seal set sealed_at = sealed_at - interval '91 days' where last_seq < " + last,
                () -> {
                    get(program, "/api/v1/changes/lamp?after=" + (last - 2))
                            .statusCode(410)
                            .body("code", equalTo("changes-expired"));
                    get(program, "/api/v1/changes/lamp?after=" + (last - 1))
                            .statusCode(200)
                            .body("items.seq", contains((int) last));
                    get(program, "/api/v1/changes/lamp").statusCode(200).body("items.seq", contains((int) last));
                });
    }

    private static ValidatableResponse get(Tokens token, String path) {
        return given().auth().oauth2(token.sign()).get(path).then();
    }
}
