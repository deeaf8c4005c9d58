package io.lamproom.conduct.absence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AbsenceFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Absences absences;
    private Person worker;
    private LocalDate day;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        absences = new Absences(mine);
        worker = mine.subject();
        day = clock.today().minusDays(6);
    }

    @Test
    void aPlannedShiftWithoutAttendanceIsPresumedMissedOnceItsAttendanceWasToldWhole() {
        absences.books().plan(worker, day, "NIGHT");
        absences.look(day);
        absences.hr().get(Absences.ROOT).then().body("items", empty());

        absences.books().complete(day, "NIGHT", true).statusCode(200);
        absences.look(day);
        absences.hr()
                .get(Absences.ROOT)
                .then()
                .body("items", hasSize(1))
                .body("items[0].workerId", equalTo(worker.id().toString()))
                .body("items[0].businessDate", equalTo(day.toString()))
                .body("items[0].status", equalTo("PRESUMED"))
                .body("items[0].source", equalTo("NOTICED"))
                .body("items[0].transitions", contains("hearing", "explanation", "confirmation"));
    }

    @Test
    void whoWorkedWasOnLeaveSwappedOrWentUndergroundIsPresumedAbsentFromNothing() {
        Person onLeave = mine.roster().first().member();
        Person swapped = mine.roster().first().teamLeader();
        Person underground = mine.roster().first().massSafetyWatch();
        for (Person person : List.of(worker, onLeave, swapped, underground)) {
            absences.books().plan(person, day, "NIGHT");
        }
        absences.books().day(worker, day, "NIGHT", "WORKED");
        absences.books().day(onLeave, day, "NIGHT", "LEAVE");
        absences.books().day(swapped, day, "MORNING", "WORKED");
        trip(underground);

        absences.books().complete(day, "NIGHT", true);
        absences.look(day);
        absences.hr().get(Absences.ROOT).then().body("items", empty());

        // a plan that comes late, and attendance that is taken back, have the shift looked at again
        Person late = mine.roster().first().sectionHead();
        absences.books().plan(late, day, "NIGHT");
        absences.books().day(onLeave, day, "NIGHT", "WITHDRAWN");
        absences.look(day);
        absences.hr().get(Absences.ROOT).then().body("items", hasSize(2));
    }

    @Test
    void aSwapThatIsToldLaterExplainsWhatWasPresumed() {
        absences.books().plan(worker, day, "NIGHT");
        absences.books().complete(day, "NIGHT", true);
        absences.look(day);
        absences.hr().get(Absences.ROOT).then().body("items.status", contains("PRESUMED"));

        absences.books().day(worker, day, "MORNING", "WORKED");

        absences.hr()
                .get(Absences.ROOT)
                .then()
                .body("items.status", contains("EXPLAINED"))
                .body("items.shift", contains("NIGHT"));
    }

    @Test
    void whoWasToldAbsentFromAShiftIsNotExplainedByAnotherThatTheyWorked() {
        Recorded told = absences.told(worker, day);

        absences.books().day(worker, day, "MORNING", "WORKED");

        see(told).body("status", equalTo("PRESUMED"));
    }

    @Test
    void whatTheClerkTellsAsAbsentIsPresumedOnce() {
        Recorded told = absences.told(worker, day);
        see(told).body("source", equalTo("TOLD"));
        absences.books().plan(worker, day, "NIGHT");
        absences.books().complete(day, "NIGHT", true);
        absences.look(day);
        absences.books().day(worker, day, "NIGHT", "ABSENT");
        absences.hr().get(Absences.ROOT).then().body("items.id", contains(told.id()));
    }

    @Test
    void historyAndWhatIsLongAgoOpensNothing() {
        absences.books()
                .day(worker, clock.today().minusDays(40), "NIGHT", "ABSENT")
                .body("recorded", equalTo(1));
        mine.roster()
                .change(
                        mine.roster().mineId(),
                        unit -> unit.put("liveFrom", clock.today().minusDays(5).toString()))
                .publish()
                .awaitReplica(dataSource);
        absences.books().day(worker, day, "NIGHT", "ABSENT").body("recorded", equalTo(1));
        absences.hr().get(Absences.ROOT).then().body("items", empty());

        // on the day it went live it counts
        absences.books().day(worker, day.plusDays(1), "NIGHT", "ABSENT");
        absences.hr().get(Absences.ROOT).then().body("items.status", contains("PRESUMED"));
    }

    @Test
    void whatTheRecordsContradictIsNotConfirmed() {
        Recorded heard = absences.heard(absences.told(worker, day));
        // told meanwhile, and not yet looked at
        Sql.update(
                dataSource,
                "update shift_entry set kind = 'WORKED' where worker_id = ? and business_date = ? and book = 'ATTENDANCE'",
                worker.id(),
                day);

        absences.answer(absences.head(), heard, "confirmation", Map.of("note", "Told nobody."))
                .then()
                .statusCode(422)
                .body("code", equalTo("absence-contradicted"));
        see(heard).body("status", equalTo("PRESUMED"));
    }

    @Test
    void anAbsenceIsConfirmedAfterTheHearingByAThirdPerson() {
        Recorded absence = absences.noticed(worker, day);
        refused(absences.answer(absences.head(), absence, "confirmation", Map.of("note", "Not seen."))
                        .then())
                .body("code", equalTo("absence-not-heard"));
        Recorded heard = absences.step(absences.head(), absence, "hearing", absences.hearing());
        refused(absences.answer(absences.head(), heard, "confirmation", Map.of("note", "So it is."))
                        .then())
                .body("code", equalTo("absence-confirmed-by-hearer"));
        absences.answer(absences.clerk(), heard, "hearing", absences.hearing())
                .then()
                .statusCode(409)
                .body("code", equalTo("absence-heard-already"));

        Recorded confirmed = absences.step(absences.hr(), heard, "confirmation", Map.of("note", "Told nobody."));
        see(confirmed)
                .body("status", equalTo("CONFIRMED"))
                .body("transitions", contains("appeal"))
                .body("hearing.held.note", equalTo("Overslept."));
        absences.answer(absences.clerk(), confirmed, "explanation", Map.of("ground", "OTHER", "note", "After all."))
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", contains("appeal"));
    }

    @Test
    void whatFollowsFromRecordsOrAppealsIsNoGroundThatAPersonGives() {
        Recorded absence = absences.told(worker, day);

        absences.answer(absences.clerk(), absence, "explanation", Map.of("ground", "APPEAL", "note", "So it was."))
                .then()
                .statusCode(400)
                .body("errors.code", contains("absence-ground-not-given"))
                .body("errors[0].pointer", equalTo("/ground"));
    }

    @Test
    void nobodyHearsExplainsOrConfirmsTheirOwnAbsence() {
        Person head = mine.roster().first().sectionHead();
        Recorded absence = absences.told(head, day);
        for (Map.Entry<String, Object> step : Map.<String, Object>of(
                        "hearing", absences.hearing(),
                        "explanation", Map.of("ground", "WORKED", "note", "I was there."),
                        "confirmation", Map.of("note", "So it is."))
                .entrySet()) {
            refused(absences.answer(absences.head(), absence, step.getKey(), step.getValue())
                            .then())
                    .body("code", equalTo("decides-about-self"));
        }
    }

    @Test
    void theHearingIsWithinTheThreeDaysThatThePersonAttendsNext() {
        Recorded absence = absences.told(worker, day);
        see(absence).body("hearBy", nullValue()).body("lapsed", equalTo(false));
        absences.books().day(worker, day.plusDays(1), "NIGHT", "WORKED");
        absences.books().day(worker, day.plusDays(1), "AFTERNOON", "WORKED");
        absences.books().day(worker, day.plusDays(2), "NIGHT", "LEAVE");
        absences.books().day(worker, day.plusDays(3), "NIGHT", "WORKED");
        see(absence).body("hearBy", nullValue());
        absences.books().day(worker, day.plusDays(4), "NIGHT", "WORKED");
        see(absence).body("hearBy", equalTo(day.plusDays(4).toString())).body("lapsed", equalTo(true));

        refused(absences.answer(absences.clerk(), absence, "hearing", absences.hearing())
                        .then())
                .body("code", equalTo("absence-heard-too-late"));
        Map<String, Object> early = absences.hearing();
        early.put("heardAt", day + "T07:00:00+08:00");
        refused(absences.answer(absences.clerk(), absence, "hearing", early).then())
                .body("code", equalTo("absence-heard-too-early"));
        Map<String, Object> inTime = absences.hearing();
        inTime.put("heardAt", day.plusDays(4) + "T09:00:00+08:00");
        Recorded heard = absences.step(absences.clerk(), absence, "hearing", inTime);
        see(heard)
                .body("lapsed", equalTo(false))
                .body("hearing.recordedAt", startsWith(clock.today().toString()));
    }

    @Test
    void aHearingWithinTheTermIsPutOnRecordWithinThreeDaysOfItsEnd() {
        LocalDate missed = day.minusDays(2);
        Recorded absence = absences.told(worker, missed);
        for (int later = 1; later <= 3; later++) {
            absences.books().day(worker, missed.plusDays(later), "NIGHT", "WORKED");
        }
        Map<String, Object> inTime = absences.hearing();
        inTime.put("heardAt", missed.plusDays(3) + "T09:00:00+08:00");

        refused(absences.answer(absences.clerk(), absence, "hearing", inTime).then())
                .body("code", equalTo("absence-hearing-recorded-late"))
                .body("latest", equalTo(missed.plusDays(6).toString()));
        see(absence).body("lapsed", equalTo(true));
    }

    @Test
    void aHearingToldByADeviceWhoseClockIsAheadIsPutOnRecord() {
        Map<String, Object> ahead = absences.hearing();
        ahead.put("heardAt", clock.now().plusSeconds(30).toString());

        Recorded heard = absences.step(absences.clerk(), absences.told(worker, day), "hearing", ahead);

        see(heard).body("hearing.appeared", equalTo(true));
    }

    @Test
    void whoDidNotComeToTheHearingHasAWitnessForThat() {
        Recorded absence = absences.told(worker, day);
        Map<String, Object> missed = absences.hearing();
        missed.put("appeared", false);
        absences.answer(absences.clerk(), absence, "hearing", missed)
                .then()
                .statusCode(400)
                .body("errors.code", contains("absence-witness-of-default"));
        missed.put("witnessStaffNo", worker.staffNo());
        refused(absences.answer(absences.clerk(), absence, "hearing", missed).then())
                .body("code", equalTo("witness-is-subject"));
        missed.put("witnessStaffNo", mine.roster().first().attendanceClerk().staffNo());
        refused(absences.answer(absences.clerk(), absence, "hearing", missed).then())
                .body("code", equalTo("absence-witness-is-hearer"));
        missed.put("witnessStaffNo", mine.roster().first().member().staffNo());
        see(absences.step(absences.clerk(), absence, "hearing", missed)).body("hearing.appeared", equalTo(false));
    }

    @Test
    void attendanceToldLaterExplainsWhatWasPresumedAndReversesWhatWasConfirmedWithItsTrail() {
        Recorded presumed = absences.told(worker, day);
        absences.books().day(worker, day, "NIGHT", "WORKED");
        see(presumed).body("status", equalTo("EXPLAINED")).body("ground", equalTo("ATTENDANCE_TOLD"));

        LocalDate next = day.plusDays(1);
        Recorded confirmed = absences.confirmed(absences.noticed(worker, next));
        absences.books()
                .tell(
                        absences.clerk(),
                        "/api/v1/attendance-days",
                        List.of(absences.books().item(worker, next, "NIGHT", "TRAINING")));
        see(confirmed)
                .body("status", equalTo("REVERSED"))
                .body("ground", equalTo("ATTENDANCE_TOLD"))
                .body("confirmation.note", equalTo("Told nobody."))
                .body("transitions", empty());
    }

    @Test
    void aTripToldLaterExplainsOrReversesToo() {
        Recorded presumed = absences.noticed(worker, day);
        trip(worker);
        see(presumed).body("status", equalTo("EXPLAINED")).body("ground", equalTo("TRIP_TOLD"));

        Person other = mine.roster().first().member();
        Recorded confirmed = absences.confirmed(absences.told(other, day));
        trip(other);
        see(confirmed).body("status", equalTo("REVERSED")).body("ground", equalTo("TRIP_TOLD"));
    }

    @Test
    void theAppealIsMadeByThePersonAndDecidedByWhoTookNoPart() {
        Recorded confirmed = absences.confirmed(absences.told(worker, day));
        Recorded appealed = absences.step(
                mine.as("worker", worker), confirmed, "appeal", Map.of("grounds", "I was in the training base."));
        see(appealed)
                .body("appeal.status", equalTo("OPEN"))
                .body("transitions", contains("appeal-decision", "appeal-withdrawal"));
        Map<String, Object> revoked = Map.of("outcome", "REVOKED", "reasons", "The sign-in sheet shows it.");
        refused(absences.answer(
                                mine.as("appeal-reviewer", mine.roster().first().sectionHead()),
                                appealed,
                                "appeal-decision",
                                revoked)
                        .then())
                .body("code", equalTo("reviewer-took-part"));
        refused(absences.answer(mine.as("appeal-reviewer", worker), appealed, "appeal-decision", revoked)
                        .then())
                .body("code", equalTo("decides-about-self"));

        see(absences.step(absences.reviewer(), appealed, "appeal-decision", revoked))
                .body("status", equalTo("REVERSED"))
                .body("ground", equalTo("APPEAL"))
                .body("appeal.status", equalTo("REVOKED"));
    }

    @Test
    void anAppealIsTakenBackByThePersonAloneAndThereIsOneOnly() {
        Recorded confirmed = absences.confirmed(absences.told(worker, day));
        Recorded appealed = absences.step(
                mine.as(Tokens.of("union").staffNo("900007")), confirmed, "appeal", Map.of("grounds", "For them."));
        absences.answer(
                        mine.as(Tokens.of("union").staffNo("900007")),
                        appealed,
                        "appeal-withdrawal",
                        Map.of("note", "No."))
                .then()
                .statusCode(403);
        Recorded withdrawn = absences.step(mine.as("worker", worker), appealed, "appeal-withdrawal", new HashMap<>());
        see(withdrawn).body("status", equalTo("CONFIRMED")).body("appeal.status", equalTo("WITHDRAWN"));
        absences.answer(mine.as("worker", worker), withdrawn, "appeal", Map.of("grounds", "Again."))
                .then()
                .statusCode(409);
    }

    private void trip(Person person) {
        mine.program("trips:write")
                .body(Map.of(
                        "items",
                        List.of(Map.of(
                                "id",
                                Ids.next().toString(),
                                "staffNo",
                                person.staffNo(),
                                "downAt",
                                day + "T00:20:00+08:00",
                                "upAt",
                                day + "T07:40:00+08:00"))))
                .post("/api/v1/underground-trips")
                .then()
                .body("recorded", equalTo(1));
    }

    private ValidatableResponse see(Recorded absence) {
        return absences.hr().get(Absences.ROOT + "/" + absence.id()).then().statusCode(200);
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(422);
    }
}
