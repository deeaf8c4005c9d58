package io.lamproom.conduct.violation;

import static io.lamproom.conduct.ConductMine.post;
import static io.lamproom.conduct.ConductMine.transition;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.WorkingDays;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until when a report may be confirmed, and by the rules of which day, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ViolationTermsTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @TestHTTPResource(value = "", management = true)
    URI management;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @AfterEach
    void resetClock() {
        moveClock("P0D");
    }

    @Test
    void aReportAfter72HoursIsLateAndCannotBeConfirmed() {
        OffsetDateTime occurred = hoursAgo(73);
        Recorded record = mine.verified(mine.reportOf(mine.subject(), ConductMine.SERIOUS, occurred));

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("late", equalTo(true))
                .body("terms.lapsed", equalTo("violation-reported-late"));
        transition(mine.confirmer(), record, "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("violation-reported-late"))
                .body(
                        "detail",
                        containsString(occurred.plusHours(72)
                                .plusHours(8)
                                .toLocalDate()
                                .toString()));
    }

    @Test
    void aReportUnconfirmedAfterTenWorkingDaysCannotBeConfirmed() {
        Recorded record = mine.verified(mine.report());
        String lastDay =
                mine.inspector().get("/api/v1/violations/" + record.id()).path("terms.confirmBy");

        moveClock("P17D");

        transition(mine.confirmer(), record, "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("violation-not-confirmed-in-time"))
                .body("detail", containsString(lastDay));
        transition(mine.verifier(), record, "voiding", Map.of("reason", "Lapsed."))
                .then()
                .statusCode(200);
    }

    @Test
    void theTermIsPutOffOnceWhileItRunsByAsManyWorkingDaysAgain() {
        Recorded record = mine.verified(mine.report());
        String violation = "/api/v1/violations/" + record.id();
        LocalDate lastDay = LocalDate.parse(mine.inspector().get(violation).path("terms.confirmBy"));
        Map<String, String> reason = Map.of("reason", "The gas records are being examined.");

        Recorded extended = post(mine.verifier(), record, "term-extension", reason);
        mine.inspector()
                .get(violation)
                .then()
                .body("terms.confirmBy", equalTo(lastDay.plusDays(14).toString()))
                .body("termExtension.note", equalTo("The gas records are being examined."));
        mine.inspector()
                .get("/api/v1/violations?workerId=" + mine.subject().id())
                .then()
                .body("items[0].terms.confirmBy", equalTo(lastDay.plusDays(14).toString()));
        transition(mine.verifier(), extended, "term-extension", reason).then().statusCode(409);

        moveClock("P17D");

        transition(mine.confirmer(), extended, "confirmation", Map.of()).then().statusCode(200);
    }

    @Test
    void aTermThatHasPassedIsNotPutOff() {
        Recorded record = mine.verified(mine.report());
        moveClock("P17D");

        transition(mine.verifier(), record, "term-extension", Map.of("reason", "-"))
                .then()
                .statusCode(422)
                .body("code", equalTo("violation-not-confirmed-in-time"));
    }

    @Test
    void historyFromBeforeTheMineWentLiveNeverLapses() {
        OffsetDateTime before = OffsetDateTime.parse("2024-06-03T10:00:00+08:00");

        Recorded record = mine.confirmed(mine.reportOf(mine.subject(), ConductMine.SERIOUS, before));

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("history", equalTo(true))
                .body("late", equalTo(false))
                .body("status", equalTo("CONFIRMED"))
                .body("businessDate", equalTo("2024-06-03"))
                .body("shift", equalTo("MORNING"));
    }

    @Test
    void whatIsRecordedAfterTheCloseOfItsPeriodIsLate() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        OffsetDateTime occurred = hoursAgo(2);
        YearMonth month = YearMonth.from(
                occurred.atZoneSameInstant(ZoneId.of("Asia/Shanghai")).toLocalDate());
        mine.roster()
                .change(mine.roster().periodId(month), period -> period.put("closedAt", today + "T00:00:00+08:00"))
                .publish()
                .awaitReplica(dataSource);

        mine.inspector()
                .body(mine.reportOf(mine.subject(), ConductMine.SERIOUS, occurred))
                .post("/api/v1/violations")
                .then()
                .statusCode(201)
                .body("late", equalTo(true));
    }

    @Test
    void theCatalogueOfTheDayOfTheActCountsWhateverItSaysLater() {
        Recorded record = mine.verified(mine.report());
        String behaviour = mine.verifier().get("/api/v1/behaviours").path("items[0].id");
        String tag = mine.verifier().get("/api/v1/behaviours/" + behaviour).header("ETag");
        mine.verifier()
                .header("If-Match", tag)
                .body(ConductMine.version(LocalDate.now(ZoneOffset.UTC).plusDays(2), "GENERAL", 1))
                .post("/api/v1/behaviours/" + behaviour + "/versions")
                .then()
                .statusCode(201);
        moveClock("P3D");

        post(mine.confirmer(), record, "confirmation", Map.of());

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("grading.grade", equalTo("SERIOUS"))
                .body("grading.points", equalTo(8));
    }

    @Test
    void aGradeThatTheSchemeOfTheDayDoesNotKnowIsNotConfirmed() {
        mine.verifier()
                .body(Map.of(
                        "from",
                        "2024-01-01",
                        "levels",
                        List.of(
                                Map.of(
                                        "code",
                                        "A",
                                        "nameZh",
                                        "重大",
                                        "nameEn",
                                        "Major",
                                        "nationalGrade",
                                        2,
                                        "serious",
                                        true),
                                Map.of(
                                        "code",
                                        "B",
                                        "nameZh",
                                        "一般",
                                        "nameEn",
                                        "Minor",
                                        "nationalGrade",
                                        1,
                                        "serious",
                                        false))))
                .post("/api/v1/grade-schemes")
                .then()
                .statusCode(201);

        transition(mine.confirmer(), mine.verified(mine.report()), "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("grade-not-in-scheme"));
    }

    @Test
    void theTermToConfirmIsCountedInWorkingDaysOfTheMine() {
        LocalDate today = clock.today();
        LocalDate holiday = WorkingDays.OF_THE_WEEK.after(today, 2);
        LocalDate sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        Recorded before = mine.reported(mine.report());
        confirmBy(before, WorkingDays.OF_THE_WEEK.after(today, 10));

        mine.roster()
                .holidays(holiday.getYear(), Map.of(holiday, "HOLIDAY"))
                .publish()
                .awaitReplica(dataSource);
        confirmBy(before, new WorkingDays(Set.of(holiday), Set.of()).after(today, 10));

        ConductMine other = ConductMine.open(dataSource);
        other.roster()
                .holidays(sunday.getYear(), Map.of(sunday, "WORKDAY"))
                .publish()
                .awaitReplica(dataSource);
        Recorded worked = other.reported(other.report());
        other.inspector()
                .get("/api/v1/violations/" + worked.id())
                .then()
                .body(
                        "terms.confirmBy",
                        equalTo(new WorkingDays(Set.of(), Set.of(sunday))
                                .after(today, 10)
                                .toString()));
    }

    private void confirmBy(Recorded record, LocalDate day) {
        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("terms.confirmBy", equalTo(day.toString()));
    }

    private static OffsetDateTime hoursAgo(int hours) {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(hours));
    }

    private void moveClock(String offset) {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("offset", offset))
                .put(management.resolve("/clock"))
                .then()
                .statusCode(200);
    }
}
