package io.lamproom.conduct.absence;

import io.lamproom.conduct.attendance.EntryKind;
import io.lamproom.conduct.violation.UndergroundTrips;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether the records show that somebody was there, or excused. */
@ApplicationScoped
class Contradictions {

    private static final String TOLD = """
            select kind from shift_entry
            where worker_id = ? and business_date = ? and shift = ? and book = 'ATTENDANCE'
            """;

    private final DataSource database;
    private final UndergroundTrips trips;

    Contradictions(DataSource database, UndergroundTrips trips) {
        this.database = database;
        this.trips = trips;
    }

    /** By what; empty where nothing speaks against it. */
    Optional<AbsenceGround> of(Missed missed) {
        boolean answered = Sql.first(
                        database,
                        TOLD,
                        row -> EntryKind.valueOf(row.getString("kind")),
                        missed.workerId(),
                        missed.businessDate(),
                        missed.shift())
                .filter(EntryKind::answersAbsence)
                .isPresent();
        if (answered) {
            return Optional.of(AbsenceGround.ATTENDANCE_TOLD);
        }
        return trips.wentDown(missed.workerId(), missed.businessDate(), missed.shift())
                ? Optional.of(AbsenceGround.TRIP_TOLD)
                : Optional.empty();
    }
}
