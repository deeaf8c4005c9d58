package io.lamproom.conduct.personalfile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PersonalFileTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Person worker;
    private Person colleague;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        worker = mine.subject();
        colleague = mine.roster().first().member();
    }

    @Test
    void aPersonReadsWhatTheRecordSaysOfThePerson() {
        Recorded violation = mine.served(mine.confirmed(mine.report()));
        Recorded.of(as(worker)
                .body(Map.of("grounds", "The belt stood still."))
                .post("/api/v1/violations/" + violation.id() + "/appeal"));

        ValidatableResponse own = own(worker).statusCode(200);

        own.body("workerId", equalTo(worker.id().toString()));
        own.body(part("violations") + "title", contains("Violations"));
        own.body(part("violations") + "items[0].id", contains(violation.id()));
        own.body(part("violations") + "items[0][0].description", equalTo("Crossed the moving belt."));
        own.body(part("violations") + "items[0][0].grade", equalTo("SERIOUS"));
        own.body(part("violations") + "items[0][0].points", equalTo(8));
        own.body(part("violations") + "items[0][0].section", equalTo("综采一队"));
        own.body(part("violations") + "items[0][0].status", equalTo("CONFIRMED"));
        own.body(part("appeals") + "items[0].grounds", contains("The belt stood still."));
        own.body(part("pointsLedger") + "items[0].reason", contains("CONFIRMED", "APPEALED"));
        own.body(part("pointsLedger") + "items[0].points", contains(-8, 8));
        own.body(part("rosterEntries") + "items[0].staffNo", contains(worker.staffNo()));
    }

    @Test
    void whoToldOfItIsNotInTheFileAndThePersonIsToldSoWithTheLaw() {
        Map<String, Object> report = mine.report();
        report.put("informant", "Zhang San of the second team");
        mine.verified(report);

        ValidatableResponse own = own(worker).statusCode(200);

        own.body(not(containsString("Zhang San")));
        own.body(not(containsString("900001")));
        own.body(not(containsString("900002")));
        own.body(
                withheld("violations", "REPORTER") + "fields[0]",
                contains("informant", "recorderKind", "recordedBy", "recordedByClient", "recordedByStaffNo"));
        own.body(withheld("violations", "REPORTER") + "title[0]", containsString("Work Safety Law, art. 54 and 74"));
        own.body(withheld("violations", "OTHER_PERSON") + "fields[0]", hasItems("verifiedBy", "noticeWitnessStaffNo"));
    }

    @Test
    void whetherThereWasAnInformantIsNotToldEither() {
        mine.verified(mine.report());

        own(worker).body(withheld("violations", "REPORTER") + "fields[0]", hasItem("informant"));
    }

    @Test
    void whoAnswersForADangerIsNotToldWhoFoundIt() {
        Recorded danger = Recorded.of(as(colleague).body(danger()).post("/api/v1/dangers"));
        Recorded.of(mine.as("section-head", mine.roster().first().sectionHead())
                .header("If-Match", danger.tag())
                .body(Map.of(
                        "responsibleId",
                        worker.id().toString(),
                        "measures",
                        "Fit a new closing weight.",
                        "fundsFen",
                        120_000,
                        "deadline",
                        clock.today().plusDays(5).toString(),
                        "plan",
                        "A guard at the door."))
                .post("/api/v1/dangers/" + danger.id() + "/assignment"));

        own(worker)
                .body(part("dangersAnsweredFor") + "items[0].measures", contains("Fit a new closing weight."))
                .body(part("dangersFound") + "items[0]", empty())
                .body(not(containsString(colleague.id().toString())))
                .body(not(containsString(colleague.staffNo())));
        own(colleague)
                .body(part("dangersFound") + "items[0].description", contains("The air door does not close by itself."))
                .body(not(containsString(worker.id().toString())));
    }

    @Test
    void whatIsOfAnotherPersonIsNotInTheFile() {
        mine.reported(mine.report());

        own(colleague).statusCode(200).body(part("violations") + "items[0]", empty());
    }

    @Test
    void nobodyReadsTheFileOfAnother() {
        as(colleague).get(path(worker)).then().statusCode(404);
        mine.verifier().get(path(worker)).then().statusCode(403);
    }

    @Test
    void theFileGoesOverAllEmploymentsOfThePerson() {
        mine.reported(mine.reportOf(
                colleague,
                ConductMine.SERIOUS,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(3)));
        Recorded later = mine.reported(mine.report());
        mine.roster()
                .change(worker.id(), state -> state.put("personId", worker.id().toString()))
                .change(
                        colleague.id(),
                        state -> state.put("personId", worker.id().toString()))
                .publish()
                .awaitReplica(dataSource);

        own(worker)
                .body(part("violations") + "items[0].size()", equalTo(2))
                .body(part("violations") + "items[0].id", hasItem(later.id()))
                .body(
                        part("rosterEntries") + "items[0].staffNo",
                        containsInAnyOrder(worker.staffNo(), colleague.staffNo()));
    }

    @Test
    void anOfficeCopiesWhatItKeepsForWhoAskedInWriting() {
        copy(mine.verifier(), "ASKED_IN_WRITING")
                .statusCode(200)
                .body("parts.code", hasItems("violations", "appeals", "pointsLedger", "trips", "interimHolds"))
                .body("parts.code", not(hasItem("absences")))
                .body("parts.code", not(hasItem("refusals")));
        copy(office("hr-dept"), "ASKED_IN_WRITING")
                .statusCode(200)
                .body("parts.code", hasItems("absences", "shifts", "rosterEntries"))
                .body("parts.code", not(hasItem("violations")));
        copy(office("union"), "ASKED_IN_WRITING")
                .statusCode(200)
                .body("parts.code", containsInAnyOrder("refusals", "refusalReviews"));
        copy(mine.verifier(), "RELATIVES_OF_DECEASED").statusCode(422).body("code", equalTo("person-not-deceased"));
        mine.verifier()
                .body(request("ASKED_IN_WRITING"))
                .post(path(worker) + "/copies")
                .then()
                .statusCode(400);
    }

    @Test
    void whatTheCheckBeforeAShiftFoundIsInThePersonsFileAndInNoCopyOfAnOffice() {
        Recorded.of(mine.as("team-leader", mine.roster().first().teamLeader())
                .body(hold())
                .post("/api/v1/today-holds"));

        own(worker).body(part("todayHolds") + "items[0].cause", contains("FATIGUE"));
        for (RequestSpecification office : List.of(mine.verifier(), office("hr-dept"), office("union"))) {
            copy(office, "ASKED_IN_WRITING").statusCode(200).body("parts.code", not(hasItem("todayHolds")));
        }
    }

    @Test
    void whoTookTheFileIsInTheFile() {
        copy(office("hr-dept"), "ASKED_IN_WRITING").statusCode(200);

        own(worker)
                .body(part("reads") + "items[0].staffNo", hasItem("900008"))
                .body(part("reads") + "items[0].reason", hasItem("letter of the person"));
    }

    private ValidatableResponse own(Person person) {
        return as(person).get(path(person)).then();
    }

    private ValidatableResponse copy(RequestSpecification office, String ground) {
        return office.header("X-Access-Reason", "letter of the person")
                .body(request(ground))
                .post(path(worker) + "/copies")
                .then();
    }

    private Map<String, Object> request(String ground) {
        return Map.of("ground", ground, "askedOn", clock.today().toString());
    }

    private RequestSpecification office(String role) {
        return mine.as(Tokens.of(role).staffNo("900008"));
    }

    private RequestSpecification as(Person person) {
        return mine.as("worker", person);
    }

    private Map<String, Object> danger() {
        Map<String, Object> report = new HashMap<>();
        report.put("placeId", mine.place());
        report.put("unitId", mine.roster().first().teamId().toString());
        report.put("source", "ROUTINE");
        report.put("discipline", "VENTILATION");
        report.put("factor", "ENVIRONMENT");
        report.put("grade", "C");
        report.put("handling", "BY_DEADLINE");
        report.put(
                "foundAt",
                OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2)).toString());
        report.put("description", "The air door does not close by itself.");
        return report;
    }

    private Map<String, Object> hold() {
        int hour = LocalDateTime.ofInstant(clock.now(), clock.zone()).getHour();
        return Map.of(
                "staffNo",
                worker.staffNo(),
                "businessDate",
                clock.today().toString(),
                "shift",
                hour < 8 ? "NIGHT" : hour < 16 ? "MORNING" : "AFTERNOON",
                "cause",
                "FATIGUE");
    }

    private static String path(Person person) {
        return "/api/v1/personal-files/conduct/" + person.id();
    }

    private static String part(String code) {
        return "parts.findAll { it.code == '" + code + "' }.";
    }

    private static String withheld(String code, String reason) {
        return "parts.find { it.code == '" + code + "' }.withheld.findAll { it.reason == '" + reason + "' }.";
    }
}
