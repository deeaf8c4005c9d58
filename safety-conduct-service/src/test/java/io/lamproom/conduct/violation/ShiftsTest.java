package io.lamproom.conduct.violation;

import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The business date and shift of an act, for each way in which mines count their night shift. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ShiftsTest {

    @Inject
    DataSource dataSource;

    @Test
    void aNightShiftFromMidnightBelongsToTheDateItStartsOn() {
        ConductMine mine = mineWith("00:00", "08:00", "16:00", 0);

        expect(mine, "2026-10-31T23:59:59+08:00", "2026-10-31", "AFTERNOON");
        expect(mine, "2026-11-01T00:00:00+08:00", "2026-11-01", "NIGHT");
        expect(mine, "2026-11-01T07:59:59+08:00", "2026-11-01", "NIGHT");
        expect(mine, "2026-11-01T08:00:00+08:00", "2026-11-01", "MORNING");
    }

    @Test
    void aNightShiftFromTheEveningBeforeBelongsToTheDayItEndsOnWhereTheMineCountsSo() {
        ConductMine mine = mineWith("22:00", "06:00", "14:00", 1);

        expect(mine, "2026-10-31T21:59:59+08:00", "2026-10-31", "AFTERNOON");
        expect(mine, "2026-10-31T22:00:00+08:00", "2026-11-01", "NIGHT");
        expect(mine, "2026-11-01T05:59:59+08:00", "2026-11-01", "NIGHT");
        expect(mine, "2026-11-01T06:00:00+08:00", "2026-11-01", "MORNING");
    }

    @Test
    void aNightShiftFromTheEveningBelongsToTheDayItBeginsOnWhereTheMineCountsSo() {
        ConductMine mine = mineWith("22:00", "06:00", "14:00", 0);

        expect(mine, "2026-10-31T22:00:00+08:00", "2026-10-31", "NIGHT");
        expect(mine, "2026-11-01T05:59:59+08:00", "2026-10-31", "NIGHT");
        expect(mine, "2026-11-01T06:00:00+08:00", "2026-11-01", "MORNING");
    }

    @Test
    void theOffsetOfTheCallerDoesNotMatter() {
        ConductMine mine = mineWith("22:00", "06:00", "14:00", 1);

        expect(mine, "2026-10-31T14:00:00Z", "2026-11-01", "NIGHT");
    }

    @Test
    void theSubjectStandsWhereTheBusinessDateSaysNotTheCalendar() {
        ConductMine mine = mineWith("22:00", "06:00", "14:00", 1);
        mine.roster()
                .transfer(
                        mine.subject(),
                        mine.roster().second().sectionId(),
                        mine.roster().second().teamId(),
                        LocalDate.of(2026, 11, 1))
                .publish()
                .awaitReplica(dataSource);

        String before = mine.reported(report(mine, "2026-10-31T21:59:00+08:00")).id();
        String after = mine.reported(report(mine, "2026-10-31T22:01:00+08:00")).id();

        mine.inspector()
                .get("/api/v1/violations/" + before)
                .then()
                .body("sectionId", equalTo(mine.roster().first().sectionId().toString()));
        mine.inspector()
                .get("/api/v1/violations/" + after)
                .then()
                .body("sectionId", equalTo(mine.roster().second().sectionId().toString()));
    }

    private static void expect(ConductMine mine, String occurredAt, String businessDate, String shift) {
        mine.inspector()
                .body(report(mine, occurredAt))
                .post("/api/v1/violations")
                .then()
                .statusCode(201)
                .body("businessDate", equalTo(businessDate))
                .body("shift", equalTo(shift));
    }

    private static Map<String, Object> report(ConductMine mine, String occurredAt) {
        return mine.reportOf(mine.subject(), ConductMine.SERIOUS, OffsetDateTime.parse(occurredAt));
    }

    private ConductMine mineWith(String night, String morning, String afternoon, int nightOffset) {
        return ConductMine.openWithShifts(dataSource, night, morning, afternoon, nightOffset);
    }
}
