package io.lamproom.conduct.absence;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Mark;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Looks, once the attendance of a shift has been told whole, who was planned for it and is not in it; a shift a
 * transaction. Who worked another shift of that day has swapped, and is presumed absent from none.
 */
@ApplicationScoped
class NoticeAbsences {

    private static final String JOB = "absence-notice";

    private static final String NEXT = """
            select id, mine_id, unit_id, business_date, shift from feed_shift
            where feed = 'ATTENDANCE' and complete and examined_at is null
            order by business_date, id limit 1 for update skip locked
            """;

    private static final String MISSING = """
            select p.worker_id from shift_entry p
            where p.mine_id = ? and p.business_date = ? and p.shift = ? and ? in (p.mine_id, p.section_id)
              and p.book = 'PLAN' and p.kind = 'PLANNED'
              and not exists (select from shift_entry a
                              where a.worker_id = p.worker_id and a.business_date = p.business_date
                                and a.book = 'ATTENDANCE'
                                and (a.kind = 'WORKED' or (a.shift = p.shift and a.kind <> 'WITHDRAWN')))
              and not exists (select from absence x where x.worker_id = p.worker_id
                              and x.business_date = p.business_date and x.shift = p.shift)
            order by p.worker_id
            """;

    /** A shift that was told whole and not looked at since. */
    private record Told(UUID id, UUID mineId, UUID unitId, Slot slot) {}

    private final DataSource database;
    private final Actors actors;
    private final PresumeAbsence presumeAbsence;

    NoticeAbsences(DataSource database, Actors actors, PresumeAbsence presumeAbsence) {
        this.database = database;
        this.actors = actors;
        this.presumeAbsence = presumeAbsence;
    }

    /** Looks at one shift; false when there is none that no other instance is looking at. */
    @Transactional
    boolean pass() {
        Optional<Told> next = Sql.first(
                database,
                NEXT,
                row -> new Told(
                        Sql.id(row, "id"),
                        Sql.id(row, "mine_id"),
                        Sql.id(row, "unit_id"),
                        new Slot(Sql.date(row, "business_date"), row.getString("shift"))));
        next.ifPresent(told -> Origin.system(JOB).run(() -> examine(told)));
        return next.isPresent();
    }

    private void examine(Told told) {
        Slot slot = told.slot();
        if (!slot.businessDate().isBefore(presumeAbsence.from(told.mineId()))) {
            Mark noticed = new Mark(actors.now(), new Actor("system:" + JOB, null));
            missing(told)
                    .forEach(worker -> presumeAbsence.presume(
                            told.mineId(),
                            new Missed(worker, slot.businessDate(), slot.shift()),
                            AbsenceSource.NOTICED,
                            noticed));
        }
        Sql.update(
                database,
                "update feed_shift set examined_at = ? where id = ?",
                actors.now().atOffset(ZoneOffset.UTC),
                told.id());
    }

    private List<UUID> missing(Told told) {
        return Sql.list(
                database,
                MISSING,
                row -> Sql.id(row, "worker_id"),
                told.mineId(),
                told.slot().businessDate(),
                told.slot().shift(),
                told.unitId());
    }

    /** Looks each half minute; its own bean, so that each shift is a transaction of its own. */
    @ApplicationScoped
    static class Runner {

        private final NoticeAbsences noticeAbsences;

        Runner(NoticeAbsences noticeAbsences) {
            this.noticeAbsences = noticeAbsences;
        }

        @Scheduled(every = "30s", delayed = "25s", identity = JOB, concurrentExecution = ConcurrentExecution.SKIP)
        @RunOnVirtualThread
        void run() {
            while (noticeAbsences.pass()) {
                // more are waiting
            }
        }
    }
}
