package io.lamproom.conduct.absence;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.attendance.AttendanceBooks;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Absences of a test's mine, and the people who deal with them: the clerk hears, the head confirms. */
public final class Absences {

    static final String ROOT = "/api/v1/absences";

    private final ConductMine mine;
    private final AttendanceBooks books;

    public Absences(ConductMine mine) {
        this.mine = mine;
        this.books = new AttendanceBooks(
                mine, CDI.current().select(BusinessClock.class).get().now());
    }

    AttendanceBooks books() {
        return books;
    }

    RequestSpecification clerk() {
        return books.clerk();
    }

    RequestSpecification head() {
        return mine.as("section-head", mine.roster().first().sectionHead());
    }

    RequestSpecification hr() {
        return mine.as(Tokens.of("hr-dept").staffNo("900006"));
    }

    RequestSpecification reviewer() {
        return mine.as(Tokens.of("appeal-reviewer").staffNo("900005"));
    }

    /** Told by the attendance system. */
    public Recorded told(Person worker, LocalDate day) {
        books.day(worker, day, "NIGHT", "ABSENT").body("recorded", equalTo(1));
        return of(worker, day);
    }

    /** Planned, and not there when the shift was told whole. */
    Recorded noticed(Person worker, LocalDate day) {
        books.plan(worker, day, "NIGHT");
        books.complete(day, "NIGHT", true).statusCode(200);
        look(day);
        return of(worker, day);
    }

    Recorded of(Person worker, LocalDate day) {
        String id = hr().get(ROOT + "?worker=" + worker.id() + "&from=" + day + "&to=" + day)
                .path("items[0].id");
        return Recorded.of(hr().get(ROOT + "/" + id));
    }

    /** Looks until the shift has been examined, by this or by the job. */
    void look(LocalDate day) {
        NoticeAbsences notice = CDI.current().select(NoticeAbsences.class).get();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            while (notice.pass()) {
                // those of other mines too
            }
            return Unexamined.none(mine.roster().mineId());
        });
    }

    Map<String, Object> hearing() {
        Map<String, Object> hearing = new HashMap<>();
        hearing.put(
                "heardAt",
                CDI.current()
                        .select(BusinessClock.class)
                        .get()
                        .now()
                        .minusSeconds(60)
                        .toString());
        hearing.put("appeared", true);
        hearing.put("statement", "Overslept.");
        return hearing;
    }

    Recorded heard(Recorded absence) {
        return step(clerk(), absence, "hearing", hearing());
    }

    public Recorded confirmed(Recorded absence) {
        return step(head(), heard(absence), "confirmation", Map.of("note", "Told nobody."));
    }

    Response answer(RequestSpecification by, Recorded absence, String step, Object body) {
        return by.header("If-Match", absence.tag()).body(body).post(ROOT + "/" + absence.id() + "/" + step);
    }

    /** A step that must succeed. */
    Recorded step(RequestSpecification by, Recorded absence, String step, Object body) {
        return Recorded.of(answer(by, absence, step, body));
    }
}
