package io.lamproom.conduct.absence;

import io.lamproom.conduct.feed.Whereabouts;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Mark;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Whenever attendance or trips are told: what they contradict falls, and what they tell as missed is presumed. */
@ApplicationScoped
class ReconsiderAbsences implements Whereabouts {

    private static final String TOLD_ABSENT = """
            select e.worker_id, e.business_date, e.shift, e.told_by, e.told_by_staff_no
            from shift_entry e
            where e.worker_id = any(?::uuid[]) and e.business_date >= ? and e.book = 'ATTENDANCE' and e.kind = 'ABSENT'
              and not exists (select from absence a where a.worker_id = e.worker_id
                              and a.business_date = e.business_date and a.shift = e.shift)
            order by e.business_date, e.worker_id
            """;

    /** A shift told as missed, and by whom. */
    private record Told(Missed missed, Actor by) {}

    private final DataSource database;
    private final Actors actors;
    private final AbsenceRepository absences;
    private final Contradictions contradictions;
    private final PresumeAbsence presumeAbsence;
    private final ChangeRecorder changes;

    ReconsiderAbsences(
            DataSource database,
            Actors actors,
            AbsenceRepository absences,
            Contradictions contradictions,
            PresumeAbsence presumeAbsence,
            ChangeRecorder changes) {
        this.database = database;
        this.actors = actors;
        this.absences = absences;
        this.contradictions = contradictions;
        this.presumeAbsence = presumeAbsence;
        this.changes = changes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(UUID mineId, Set<UUID> workerIds) {
        for (Absence absence : absences.standing(workerIds)) {
            contradictions.of(absence.missed()).ifPresent(ground -> fall(absence, ground));
        }
        LocalDate from = presumeAbsence.from(mineId);
        for (Told told : toldAbsent(workerIds, from)) {
            presumeAbsence.presume(mineId, told.missed(), AbsenceSource.TOLD, new Mark(actors.now(), told.by()));
        }
    }

    private void fall(Absence absence, AbsenceGround ground) {
        boolean confirmed = absence.status() == AbsenceStatus.CONFIRMED;
        if (absence.contradict(ground, actors.mark())) {
            changes.record(confirmed ? "absence.reversed" : "absence.explained", absence, "status");
        }
    }

    private List<Told> toldAbsent(Set<UUID> workerIds, LocalDate from) {
        return Sql.list(
                database,
                TOLD_ABSENT,
                row -> new Told(
                        new Missed(Sql.id(row, "worker_id"), Sql.date(row, "business_date"), row.getString("shift")),
                        new Actor(row.getString("told_by"), row.getString("told_by_staff_no"))),
                workerIds,
                from);
    }
}
