package io.lamproom.conduct.capture;

import static io.lamproom.conduct.capture.Capture.BULK;
import static io.lamproom.conduct.capture.Capture.id;
import static io.lamproom.conduct.capture.Capture.with;
import static io.lamproom.conduct.capture.Capture.without;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CaptureTest {

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private Capture device;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        device = new Capture(mine);
    }

    @Test
    void everyItemIsJudgedByTheRulesOfASingleReportAndHoldsUpNoOther() {
        ConductMine other = ConductMine.open(dataSource);
        Map<String, Object> good = device.item(30);
        List<Map<String, Object>> items = List.of(
                device.item(60),
                with(device.item(10), "behaviourCode", "NONE"),
                with(device.item(10), "occurredAt", "2999-01-01T00:00:00Z"),
                with(device.item(10), "staffNo", mine.subject().staffNo()),
                with(device.item(10), "workerId", other.subject().id().toString()),
                with(device.item(10), "occurredAt", "1999-01-01T00:00:00Z"),
                with(device.item(10), "refusedBy", List.of(mine.subject().id().toString())),
                good);

        // until this service knows the whole roster, who is unknown may only be new
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> device.send(items)
                        .body("items[1].faults.code", contains("behaviour-unknown"))
                        .body("items[1].faults.pointer", contains("/behaviourCode"))
                        .body("items[2].faults.code", contains("occurred-in-future"))
                        .body("items[3].faults.code", contains("worker-or-staff-no"))
                        .body("items[4].faults.code", contains("worker-unknown"))
                        .body("items[5].outcome", equalTo("REFUSED"))
                        .body("items[6].faults.pointer", contains("/eventId"))
                        .body("refused", equalTo(6)));
        mine.verifier()
                .get("/api/v1/violations/" + id(good))
                .then()
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("recordedBy.kind", equalTo("PROGRAM"))
                .body("workerId", equalTo(mine.subject().id().toString()))
                .body("sectionId", equalTo(mine.roster().first().sectionId().toString()));
    }

    @Test
    void anItemThatCannotBeReadIsRefusedAloneWithAllThatIsWrongWithIt() {
        Map<String, Object> empty = without(without(device.item(10), "place"), "description");
        List<Object> items = new ArrayList<>(List.of(
                without(device.item(10), "id"),
                with(device.item(10), "id", "x"),
                with(device.item(10), "occurredAt", "yesterday"),
                with(device.item(10), "colour", "red"),
                with(empty, "behaviourCode", " "),
                "no report",
                device.item(10)));

        device.send(items)
                .body("recorded", equalTo(1))
                .body("refused", equalTo(6))
                .body("items[0].faults.pointer", contains("/id"))
                .body("items[0].faults.code", contains("required"))
                .body("items[1].faults.pointer", contains("/id"))
                .body("items[1].faults.code", contains("wrong-type"))
                .body("items[1].id", equalTo("x"))
                .body("items[2].faults.pointer", contains("/occurredAt"))
                .body("items[3].faults.code", contains("unknown-field"))
                .body("items[4].faults.pointer", containsInAnyOrder("/place", "/description", "/behaviourCode"))
                .body("items[5].faults.code", contains("wrong-type"))
                .body("items[6].outcome", equalTo("RECORDED"))
                .body("items[6].faults", empty());
    }

    @Test
    void theSameIdWithTheSameContentIsUnchangedAndWithOtherContentRefused() {
        Map<String, Object> told = device.item(30);

        device.send(List.of(told))
                .body("items[0].outcome", equalTo("RECORDED"))
                .body("items[0].status", equalTo("REPORTED"))
                .body("items[0].late", equalTo(false));
        device.send(List.of(told, with(told, "place", "elsewhere"), told))
                .body("items.outcome", contains("UNCHANGED", "REFUSED", "UNCHANGED"))
                .body("items[0].status", equalTo("REPORTED"))
                .body("items[1].faults.code", contains("id-taken"))
                .body("items[1].id", equalTo(id(told)));
        device.request()
                .body(Map.of("items", List.of(told)))
                .post(BULK + "?mine=" + mine.roster().code())
                .then()
                .body("unchanged", equalTo(1));
        // whoever else says so
        given().spec(mine.inspector())
                .body(Map.of("items", List.of(told)))
                .post(BULK)
                .then()
                .body("items[0].faults.code", contains("id-taken"));
    }

    @Test
    void aReportIsTheSameWhetherItCameAloneOrWithOthers() {
        Map<String, Object> alone = device.item(30);
        device.request().body(alone).post("/api/v1/violations").then().statusCode(201);
        device.send(List.of(alone)).body("unchanged", equalTo(1));

        Map<String, Object> together = device.item(20);
        device.send(List.of(together)).body("recorded", equalTo(1));
        device.request()
                .body(together)
                .post("/api/v1/violations")
                .then()
                .statusCode(201)
                .body("id", equalTo(id(together)));
    }

    @Test
    void whatWasToldAfterItsTermIsTakenAndMarkedLate() {
        Map<String, Object> late = device.item(73 * 60);

        device.send(List.of(device.item(71 * 60), late))
                .body("recorded", equalTo(2))
                .body("items.late", contains(false, true));
        mine.verifier()
                .get("/api/v1/violations/" + id(late))
                .then()
                .body("late", equalTo(true))
                .body("terms.lapsed", equalTo("violation-reported-late"));
    }

    @Test
    void whatACameraNoticedIsADraft() {
        device.send(List.of(with(with(device.item(10), "source", "CAMERA"), "status", "REPORTED"), device.item(10)))
                .body("items.status", contains("DRAFT", "REPORTED"));
    }

    @Test
    void thePeopleOfAnEventAreKnownWithinACallAsBetweenCalls() {
        String event = UUID.randomUUID().toString();
        Map<String, Object> first = with(device.item(30), "eventId", event);
        Map<String, Object> again = with(device.item(20), "eventId", event);
        Map<String, Object> member = with(device.item(mine.roster().first().member(), 25), "eventId", event);

        device.send(List.of(again, member, first))
                .body("items.outcome", contains("REFUSED", "RECORDED", "RECORDED"))
                .body("items[0].faults.code", contains("once-in-event"));
        device.send(List.of(again)).body("items[0].faults.code", contains("once-in-event"));
    }

    @Test
    void aThousandAreTakenInOneCallAndNotOneMore() {
        List<Map<String, Object>> items =
                new ArrayList<>(IntStream.range(1, 1001).mapToObj(device::item).toList());

        device.send(items).body("recorded", equalTo(1000)).body("items.outcome", everyItem(equalTo("RECORDED")));
        device.send(items).body("unchanged", equalTo(1000));
        items.add(device.item(1));
        device.request().body(Map.of("items", items)).post(BULK).then().statusCode(400);
        device.request().body(Map.of("items", List.of())).post(BULK).then().statusCode(400);
    }

    @Test
    void aWorkerMayTellOfManyAndOfThemselves() {
        Map<String, Object> own = with(
                without(device.item(10), "workerId"), "staffNo", mine.subject().staffNo());
        Map<String, Object> seen = device.item(mine.roster().first().member(), 10);

        mine.as("worker", mine.subject())
                .body(Map.of("items", List.of(own, seen)))
                .post(BULK)
                .then()
                .statusCode(207)
                .body("recorded", equalTo(2));
        mine.verifier().get("/api/v1/violations/" + id(own)).then().body("selfReported", equalTo(true));
        mine.verifier().get("/api/v1/violations/" + id(seen)).then().body("selfReported", equalTo(false));
    }

    @Test
    void aProgramOfSeveralMinesNamesTheMineOfACall() {
        ConductMine other = ConductMine.open(dataSource);
        Map<String, Object> item = with(
                without(device.item(10), "workerId"), "staffNo", mine.subject().staffNo());
        Map<String, Object> elsewhere = with(
                with(item, "id", Ids.next().toString()), "mine", other.roster().code());

        ofBoth(other).body(Map.of("items", List.of(item))).post(BULK).then().statusCode(400);
        ofBoth(other)
                .body(Map.of("items", List.of(item, elsewhere)))
                .post(BULK + "?mine=" + mine.roster().code())
                .then()
                .statusCode(207)
                .body("items.outcome", contains("RECORDED", "REFUSED"))
                .body("items[1].faults.code", contains("mine-not-of-call"));
        // the id and the content are the same whichever way the mine is named
        ofBoth(other)
                .body(with(item, "mine", mine.roster().code()))
                .post("/api/v1/violations")
                .then()
                .statusCode(201);
    }

    @Test
    void theInformantIsSealedAsThatOfASingleReport() {
        Map<String, Object> item = with(device.item(10), "informant", "Zhang San");
        device.send(List.of(item));

        String shown = mine.verifier().get("/api/v1/violations/" + id(item)).asString();
        assertThat(shown).doesNotContain("Zhang San");
        mine.as(Tokens.of("discipline-committee").staffNo("900009"))
                .header("X-Access-Reason", "Complaint 7")
                .get("/api/v1/violations/" + id(item) + "/informant")
                .then()
                .body("informant", equalTo("Zhang San"));
    }

    @Test
    void whatWasTakenIsInTheListOfViolations() {
        Map<String, Object> item = device.item(10);
        device.send(List.of(item));

        mine.verifier()
                .get("/api/v1/violations?status=REPORTED")
                .then()
                .body("items", hasSize(1))
                .body("items.id", hasItem(id(item)));
    }

    private RequestSpecification ofBoth(ConductMine other) {
        return given().auth()
                .oauth2(Tokens.program("conduct:report")
                        .mines(mine.roster().code(), other.roster().code())
                        .sign())
                .contentType("application/json");
    }
}
