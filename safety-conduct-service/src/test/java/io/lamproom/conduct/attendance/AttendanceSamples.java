package io.lamproom.conduct.attendance;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.Sample;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about plans and attendance in the access test: those of the first line's worker. */
public class AttendanceSamples implements FeatureSamples {

    private Map<String, Object> plans;
    private Map<String, Object> days;
    private String plan;
    private String day;
    private String shift;
    private String rate;
    private String received;

    @Override
    public void prepare(ConductMine mine) {
        BusinessClock clock = CDI.current().select(BusinessClock.class).get();
        LocalDate date = clock.today().minusDays(3);
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        plans = Map.of("items", List.of(books.item(mine.subject(), date, "NIGHT", "PLANNED")));
        days = Map.of("items", List.of(books.item(mine.subject(), date, "NIGHT", "WORKED")));
        books.program().body(plans).post(AttendanceBooks.PLANS).then().statusCode(207);
        books.program().body(days).post(AttendanceBooks.DAYS).then().statusCode(207);
        plan = books.program().get(AttendanceBooks.PLANS).path("items[0].id");
        day = books.program().get(AttendanceBooks.DAYS).path("items[0].id");
        shift = AttendanceBooks.DAYS + "/shifts/" + date + "/MORNING";
        received = "/days/" + clock.today();
        rate = AttendanceBooks.RATES + "?of=WORKER&id=" + mine.subject().id() + "&from=" + date + "&to=" + date;
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    // of another mine or section: each item is answered for itself
                    case "recordShiftPlans" ->
                        Sample.open(AttendanceBooks.PLANS).body(plans).insideIs(207);
                    case "recordAttendance" ->
                        Sample.open(AttendanceBooks.DAYS).body(days).insideIs(207);
                    case "listShiftPlans" -> Sample.list(AttendanceBooks.PLANS + "?limit=200", plan);
                    case "listAttendance" -> Sample.list(AttendanceBooks.DAYS + "?limit=200", day);
                    case "listShiftPlanHistory" -> Sample.record(AttendanceBooks.PLANS + "/" + plan + "/history");
                    case "listAttendanceHistory" -> Sample.record(AttendanceBooks.DAYS + "/" + day + "/history");
                    // elsewhere it is that section's shift, and nobody's for who has no section
                    case "getAttendanceShift" ->
                        Sample.open(shift).insideIs(200).outsideIs(200, 400);
                    case "tellAttendanceShift" ->
                        Sample.open(shift)
                                .body(Map.of("complete", false))
                                .insideIs(200)
                                .outsideIs(200, 400);
                    case "getShiftPlanDay" ->
                        Sample.open(AttendanceBooks.PLANS + received).insideIs(200);
                    case "getAttendanceDay" ->
                        Sample.open(AttendanceBooks.DAYS + received).insideIs(200);
                    case "getAttendanceRate" -> Sample.record(rate);
                    default -> null;
                });
    }
}
