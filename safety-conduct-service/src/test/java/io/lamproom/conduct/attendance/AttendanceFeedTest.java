package io.lamproom.conduct.attendance;

import static io.lamproom.conduct.attendance.AttendanceBooks.DAYS;
import static io.lamproom.conduct.attendance.AttendanceBooks.PLANS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The daily reconciliation of what is told of plans and attendance. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AttendanceFeedTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private AttendanceBooks books;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        books = new AttendanceBooks(mine, clock.now());
    }

    @Test
    void plansAndAttendanceAreCountedApartAndACorrectionAsSuch() {
        LocalDate day = clock.today().minusDays(2);
        Map<String, Object> absent = books.item(mine.subject(), day, "NIGHT", "ABSENT");
        Map<String, Object> leave = books.item(mine.subject(), day, "NIGHT", "LEAVE");
        books.plan(mine.subject(), day, "NIGHT");
        books.tell(books.program(), DAYS, List.of(absent));
        books.tell(books.program(), DAYS, List.of(leave, leave, unreadable(leave)));

        books.program()
                .get(DAYS + "/days/" + clock.today())
                .then()
                .statusCode(200)
                .body("feeds.feed", contains("program"))
                .body("feeds[0].received", equalTo(4))
                .body("feeds[0].recorded", equalTo(1))
                .body("feeds[0].corrected", equalTo(1))
                .body("feeds[0].unchanged", equalTo(1))
                .body("feeds[0].refused", equalTo(1))
                .body("feeds[0].refusedByCode.code", contains("item-code-unknown"))
                .body("feeds[0].heldRows", nullValue());
        books.program()
                .get(PLANS + "/days/" + clock.today())
                .then()
                .statusCode(200)
                .body("feeds.received", contains(1))
                .body("feeds.recorded", contains(1));
    }

    @Test
    void aCallOfWhichNothingIsTakenIsCountedToo() {
        Map<String, Object> item = books.item(mine.subject(), clock.today().minusDays(2), "NIGHT", "WORKED");
        books.tell(books.program(), DAYS, List.of(unreadable(item), unreadable(item)));

        mine.verifier()
                .get(DAYS + "/days/" + clock.today())
                .then()
                .body("feeds.received", contains(2))
                .body("feeds.refused", contains(2));
    }

    @Test
    void whatAClerkTellsByHandIsCountedForTheProgramInWhichTheyDidIt() {
        LocalDate day = clock.today().minusDays(2);
        books.day(mine.subject(), day, "NIGHT", "WORKED");
        books.tell(books.clerk(), DAYS, List.of(books.item(mine.subject(), day, "NIGHT", "TRAINING")));

        mine.as(Tokens.of("hr-dept").staffNo("900009"))
                .get(DAYS + "/days/" + clock.today())
                .then()
                .statusCode(200)
                .body("feeds.feed", contains("program", "web"))
                .body("feeds.corrected", contains(0, 1))
                .body("feeds.recorded", contains(1, 0));
        books.clerk().get(DAYS + "/days/" + clock.today()).then().statusCode(403);
    }

    private static Map<String, Object> unreadable(Map<String, Object> item) {
        Map<String, Object> other = new HashMap<>(item);
        other.put("kind", "ASLEEP");
        return other;
    }
}
