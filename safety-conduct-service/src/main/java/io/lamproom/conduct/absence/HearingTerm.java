package io.lamproom.conduct.absence;

import io.lamproom.platform.database.Sql;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** By when a person is to be heard: the days count that they attend, so that it begins when they are back. */
@ApplicationScoped
class HearingTerm {

    private static final String ATTENDED = """
            select distinct business_date from shift_entry
            where worker_id = ? and business_date > ? and book = 'ATTENDANCE' and kind = 'WORKED'
            order by business_date limit ?
            """;

    private final DataSource database;
    private final RuleSets ruleSets;

    HearingTerm(DataSource database, RuleSets ruleSets) {
        this.database = database;
        this.ruleSets = ruleSets;
    }

    /** The last day of the term; empty while the person has not attended so many days since. */
    Optional<LocalDate> lastDay(Absence absence) {
        Missed missed = absence.missed();
        int days = rulesOf(absence).hearWithinAttendedDays();
        List<LocalDate> attended = Sql.list(
                database,
                ATTENDED,
                row -> Sql.date(row, "business_date"),
                missed.workerId(),
                missed.businessDate(),
                days);
        return attended.size() < days ? Optional.empty() : Optional.of(attended.getLast());
    }

    /** The last day on which a hearing within the term may be put on record. */
    LocalDate recordedBy(Absence absence, LocalDate lastDay) {
        return lastDay.plusDays(rulesOf(absence).recordHearingWithinDays());
    }

    private AbsenceRules rulesOf(Absence absence) {
        return ruleSets.inForce(
                        AbsenceRules.class, absence.mineId(), absence.missed().businessDate())
                .rules();
    }
}
