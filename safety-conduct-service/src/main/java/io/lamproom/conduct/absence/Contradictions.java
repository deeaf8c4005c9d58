package io.lamproom.conduct.absence;

import io.lamproom.conduct.attendance.EntryKind;
import io.lamproom.conduct.violation.UndergroundTrips;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Whether the records show that somebody was there, or excused. Who worked another shift of the day has swapped, whenever
 * that is told, unless they were told absent from this one.
 */
@ApplicationScoped
class Contradictions {

    private static final String TOLD = """
            select shift, kind from shift_entry where worker_id = ? and business_date = ? and book = 'ATTENDANCE'
            """;

    private final DataSource database;
    private final UndergroundTrips trips;

    Contradictions(DataSource database, UndergroundTrips trips) {
        this.database = database;
        this.trips = trips;
    }

    /** By what; empty where nothing speaks against it. */
    Optional<AbsenceGround> of(Missed missed) {
        Map<String, EntryKind> told = Sql.list(
                        database,
                        TOLD,
                        row -> Map.entry(row.getString("shift"), EntryKind.valueOf(row.getString("kind"))),
                        missed.workerId(),
                        missed.businessDate())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        EntryKind own = told.get(missed.shift());
        boolean swapped = own != EntryKind.ABSENT && told.containsValue(EntryKind.WORKED);
        if (swapped || (own != null && own.answersAbsence())) {
            return Optional.of(AbsenceGround.ATTENDANCE_TOLD);
        }
        return trips.wentDown(missed.workerId(), missed.businessDate(), missed.shift())
                ? Optional.of(AbsenceGround.TRIP_TOLD)
                : Optional.empty();
    }
}
