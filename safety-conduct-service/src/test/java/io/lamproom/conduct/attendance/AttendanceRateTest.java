package io.lamproom.conduct.attendance;

import static io.lamproom.conduct.attendance.AttendanceBooks.RATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.events.AttendanceMonthState;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AttendanceRateTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    PublishMonths publishMonths;

    @Inject
    AttendanceMonthRepository months;

    @Inject
    AttendanceMonthPublication publication;

    @Test
    void theRateIsWorkedOfScheduledWithoutLeaveInjuryTrainingStoppageAndRest() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate first = clock.today().minusDays(20);
        List<String> kinds =
                List.of("WORKED", "WORKED", "WORKED", "ABSENT", "LEAVE", "INJURY", "TRAINING", "STOPPAGE", "REST");
        for (int i = 0; i < kinds.size(); i++) {
            books.plan(mine.subject(), first.plusDays(i), "MORNING");
            books.day(mine.subject(), first.plusDays(i), "MORNING", kinds.get(i));
        }

        rate(mine.as("worker", mine.subject()), "WORKER", mine.subject().id(), first, first.plusDays(8))
                .body("people", equalTo(1))
                .body("scheduled", equalTo(8))
                .body("excused", equalTo(4))
                .body("worked", equalTo(3))
                .body("open", equalTo(0))
                .body("percent", equalTo(75.0f));
    }

    @Test
    void aPlannedShiftOfWhichNothingIsToldIsMissedOnceItsAttendanceIsToldWholeAndASwappedOneNever() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        Person silent = mine.subject();
        Person swapped = mine.roster().first().member();
        books.plan(silent, day, "NIGHT");
        books.plan(swapped, day, "NIGHT");
        books.day(swapped, day, "MORNING", "WORKED");

        rate(mine.verifier(), "WORKER", silent.id(), day, day)
                .body("open", equalTo(1))
                .body("percent", nullValue());
        books.complete(day, "NIGHT", true).statusCode(200);
        rate(mine.verifier(), "WORKER", silent.id(), day, day)
                .body("open", equalTo(0))
                .body("scheduled", equalTo(1))
                .body("percent", equalTo(0.0f));
        rate(mine.verifier(), "WORKER", swapped.id(), day, day)
                .body("scheduled", equalTo(1))
                .body("worked", equalTo(1))
                .body("percent", equalTo(100.0f));
    }

    @Test
    void asOfADayIsAnsweredByWhatWasKnownThen() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        books.day(mine.subject(), day, "NIGHT", "ABSENT");
        rewind(mine);
        books.day(mine.subject(), day, "NIGHT", "WORKED").body("corrected", equalTo(1));

        UUID worker = mine.subject().id();
        rate(mine.verifier(), "WORKER", worker, day, day).body("percent", equalTo(100.0f));
        asOf(mine, worker, day, clock.today().minusDays(1)).body("percent", equalTo(0.0f));
        asOf(mine, worker, day, clock.today().minusDays(2))
                .body("scheduled", equalTo(0))
                .body("percent", nullValue());
    }

    @Test
    void aNodeIsAnsweredToWhoReachesItWholeAndFewPeopleOnlyToWhoSeesThePersons() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        Line line = mine.roster().first();
        LocalDate day = clock.today().minusDays(2);
        for (Person person : List.of(line.worker(), line.member(), line.teamLeader(), line.sectionHead())) {
            books.day(person, day, "NIGHT", person == line.member() ? "ABSENT" : "WORKED");
        }
        RequestSpecification leader = mine.as(Tokens.of("mine-leader").staffNo("900010"));

        rate(mine.as("section-head", line.sectionHead()), "SECTION", line.sectionId(), day, day)
                .body("people", equalTo(4))
                .body("percent", equalTo(75.0f));
        rate(mine.as("team-leader", line.teamLeader()), "TEAM", line.teamId(), day, day)
                .body("people", equalTo(3))
                .body("percent", equalTo(66.67f));
        rate(mine.as("branch-secretary", line.secretary()), "BRANCH", line.branchId(), day, day)
                .body("people", equalTo(4));
        rate(leader, "SECTION", line.sectionId(), day, day)
                .body("people", equalTo(4))
                .body("percent", nullValue())
                .body("worked", nullValue());
        rate(mine.verifier(), "MINE", mine.roster().mineId(), day, day).body("percent", equalTo(75.0f));
        mine.as("team-leader", line.teamLeader())
                .get(path("SECTION", line.sectionId(), day, day))
                .then()
                .statusCode(404);
        mine.as("worker", line.worker())
                .get(path("WORKER", line.member().id(), day, day))
                .then()
                .statusCode(404);
    }

    @Test
    void fromTenPeopleOnTheRateIsShownToThoseWhoDoNotSeeThem() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        List<Person> nine = people(mine.roster().first());
        nine.forEach(person -> books.day(person, day, "NIGHT", "WORKED"));
        RequestSpecification leader = mine.as(Tokens.of("mine-leader").staffNo("900010"));
        rate(leader, "MINE", mine.roster().mineId(), day, day).body("percent", nullValue());

        books.day(mine.roster().second().worker(), day, "NIGHT", "ABSENT");

        rate(leader, "MINE", mine.roster().mineId(), day, day)
                .body("people", equalTo(10))
                .body("percent", equalTo(90.0f));
    }

    @Test
    void aMonthIsPublishedOnceForManyChangesWithoutTheReasons() {
        ConductMine mine = ConductMine.open(dataSource);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        YearMonth month = YearMonth.from(clock.today()).minusMonths(1);
        books.day(mine.subject(), month.atDay(3), "NIGHT", "WORKED");
        books.day(mine.subject(), month.atDay(4), "NIGHT", "INJURY");
        books.day(mine.subject(), month.atDay(5), "NIGHT", "REST");
        books.plan(mine.subject(), month.atDay(6), "NIGHT");

        published(mine.subject());
        AttendanceMonthState state =
                QuarkusTransaction.requiringNew().call(() -> publication.state(month(mine.subject())));
        assertThat(state.month()).isEqualTo(month.toString());
        assertThat(state.days())
                .extracting(day -> day.businessDate() + " " + day.outcome())
                .containsExactly(month.atDay(3) + " WORKED", month.atDay(4) + " EXCUSED", month.atDay(6) + " OPEN");
        assertThat(state.days()).allSatisfy(day -> {
            assertThat(day.coveringBranchId()).isEqualTo(mine.roster().first().branchId());
            assertThat(day.sectionId()).isEqualTo(mine.roster().first().sectionId());
            assertThat(day.teamId()).isEqualTo(mine.roster().first().teamId());
        });

        long version = version(mine.subject());
        books.complete(month.atDay(6), "NIGHT", true).statusCode(200);
        published(mine.subject());
        assertThat(version(mine.subject())).isGreaterThan(version);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> publication
                                .state(month(mine.subject()))
                                .days()
                                .getLast()
                                .outcome()))
                .isEqualTo("MISSED");
    }

    /** Publishes what is due; another may be at it. */
    private void published(Person worker) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            publishMonths.pass(clock.now().plusSeconds(1));
            return QuarkusTransaction.requiringNew()
                            .call(() -> months.count("workerId = ?1 and staleSince is not null", worker.id()))
                    == 0;
        });
    }

    private AttendanceMonth month(Person worker) {
        return months.find("workerId", worker.id()).singleResult();
    }

    private long version(Person worker) {
        return QuarkusTransaction.requiringNew().call(() -> month(worker).version());
    }

    /** As if what is known of the mine had come in yesterday. */
    private void rewind(ConductMine mine) {
        QuarkusTransaction.requiringNew()
                .run(() -> months.getEntityManager()
                        .createNativeQuery("update shift_entry set recorded_at = ?1 where mine_id = ?2")
                        .setParameter(
                                1,
                                clock.today()
                                        .atStartOfDay(clock.zone())
                                        .toInstant()
                                        .minusSeconds(3600))
                        .setParameter(2, mine.roster().mineId())
                        .executeUpdate());
    }

    private static List<Person> people(Line line) {
        return List.of(
                line.secretary(),
                line.committeeMember(),
                line.sectionHead(),
                line.teamLeader(),
                line.attendanceClerk(),
                line.massSafetyWatch(),
                line.member(),
                line.worker(),
                line.functionalManager());
    }

    @Test
    void aRateIsOfAYearAtMost() {
        ConductMine mine = ConductMine.open(dataSource);
        LocalDate to = clock.today();

        mine.verifier()
                .get(path("WORKER", mine.subject().id(), to.minusYears(2), to))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"))
                .body("errors[0].code", equalTo("attendance-rate-too-long"));
    }

    private static ValidatableResponse rate(RequestSpecification by, String of, UUID id, LocalDate from, LocalDate to) {
        return by.get(path(of, id, from, to)).then().statusCode(200);
    }

    private static ValidatableResponse asOf(ConductMine mine, UUID worker, LocalDate day, LocalDate asOf) {
        return mine.verifier()
                .get(path("WORKER", worker, day, day) + "&asOf=" + asOf)
                .then()
                .statusCode(200);
    }

    private static String path(String of, UUID id, LocalDate from, LocalDate to) {
        return RATES + "?of=" + of + "&id=" + id + "&from=" + from + "&to=" + to;
    }
}
