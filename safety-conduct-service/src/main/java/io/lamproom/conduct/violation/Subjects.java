package io.lamproom.conduct.violation;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.access.WorkersInReach;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The people whom callers name: as the subject of a report. */
@ApplicationScoped
class Subjects {

    /**
     * Whom a report names.
     *
     * @param pointer the field of the body that names them
     */
    record Subject(UUID mineId, UUID workerId, String pointer) {}

    private final CallerContext context;
    private final CallerMines mines;
    private final Roster roster;

    Subjects(CallerContext context, CallerMines mines, Roster roster) {
        this.context = context;
        this.mines = mines;
        this.roster = roster;
    }

    /** The subject of a report: a worker of one of the caller's mines, by id or by staff number. */
    Subject of(ReportRequest request, Background background) {
        if ((request.workerId() == null) == (request.staffNo() == null)) {
            throw new Refusal.InvalidInput(FieldError.at("/workerId", "worker-or-staff-no"));
        }
        if (request.staffNo() != null) {
            UUID mineId = mineOf(request);
            return background
                    .byStaffNo(mineId, request.staffNo())
                    .map(worker -> new Subject(mineId, worker.id(), "/staffNo"))
                    .orElseThrow(() -> background.workerUnknown("/staffNo"));
        }
        // of a caller with one mine the worker's own row need not be read for it
        UUID mineId = mines.only()
                .or(() -> background
                        .worker(request.workerId())
                        .map(Worker::mineId)
                        .filter(mines.all()::contains))
                .orElseThrow(() -> background.workerUnknown("/workerId"));
        return new Subject(mineId, request.workerId(), "/workerId");
    }

    /**
     * Where the subject stood on a business date.
     *
     * @throws Refusal when they are not known here, were not assigned then, or may not be reported by the caller: whom
     *     the caller does not reach is as unknown to them as who does not exist
     */
    Standing standingOf(Subject subject, LocalDate businessDate, Background background) {
        Standing standing = background.standing(subject.workerId(), businessDate, subject.pointer());
        if (!standing.mineId().equals(subject.mineId()) || !mayBeReported(standing)) {
            throw background.workerUnknown(subject.pointer());
        }
        return standing;
    }

    /** Whoever is in reach; and a worker, who reaches but themselves, may report whomever they saw. */
    private boolean mayBeReported(Standing standing) {
        return WorkersInReach.covers(context.reach(), standing)
                || !context.reach().of(Node.WORKER).isEmpty();
    }

    /**
     * The mine whose staff number a report gives.
     *
     * @throws Refusal when it is none of the caller's, or a program that serves several names none
     */
    UUID mineOf(ReportRequest request) {
        if (request.mine() == null) {
            return mines.only().orElseThrow(() -> new Refusal.InvalidInput(FieldError.at("/mine", "required")));
        }
        return roster.mineByCode(request.mine())
                .map(Mine::id)
                .filter(mines.all()::contains)
                .orElseThrow(() -> new Refusal.RuleBroken("mine-unknown").at("/mine"));
    }
}
