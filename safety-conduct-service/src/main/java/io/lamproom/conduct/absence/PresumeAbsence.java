package io.lamproom.conduct.absence;

import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.violation.Attribution;
import io.lamproom.conduct.violation.UndergroundTrips;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Presumes an absence, unless a trip shows that the person was underground, the shift is long ago, or the mine was not live
 * yet: history opens nothing.
 */
@ApplicationScoped
class PresumeAbsence {

    private final Roster roster;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final UndergroundTrips trips;
    private final AbsenceRepository absences;
    private final ChangeRecorder changes;

    PresumeAbsence(
            Roster roster,
            RuleSets ruleSets,
            BusinessClock clock,
            UndergroundTrips trips,
            AbsenceRepository absences,
            ChangeRecorder changes) {
        this.roster = roster;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.trips = trips;
        this.absences = absences;
        this.changes = changes;
    }

    /** The first business date of which absences are presumed today. */
    LocalDate from(UUID mineId) {
        LocalDate today = clock.today();
        LocalDate recent = today.minusDays(
                ruleSets.inForce(AbsenceRules.class, mineId, today).rules().presumeWithinDays());
        LocalDate live = roster.mine(mineId).map(Mine::liveFrom).orElse(today.plusDays(1));
        return recent.isAfter(live) ? recent : live;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void presume(UUID mineId, Missed missed, AbsenceSource source, Mark mark) {
        if (trips.wentDown(missed.workerId(), missed.businessDate(), missed.shift())) {
            return;
        }
        roster.at(missed.workerId(), missed.businessDate()).ifPresent(standing -> {
            Absence absence = new Absence(mineId, missed, Attribution.of(standing), source, mark);
            absences.add(absence);
            changes.record("absence.presumed", absence, "status");
        });
    }
}
