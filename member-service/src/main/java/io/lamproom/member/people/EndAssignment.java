package io.lamproom.member.people;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a loan or a concurrent post, or ends it earlier than planned; a primary assignment ends by a transfer. */
@ApplicationScoped
class EndAssignment {

    private final WorkerRepository workers;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    EndAssignment(WorkerRepository workers, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.workers = workers;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    Worker end(Reach reach, UUID workerId, UUID assignmentId, ExpectedVersion expected, LocalDate to) {
        Worker worker = workers.find(reach, workerId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        Assignment assignment = worker.assignment(assignmentId).orElseThrow(Refusal.NotFound::new);
        if (assignment.kind() == AssignmentKind.PRIMARY) {
            throw new Refusal.RuleBroken("primary-ends-by-transfer");
        }
        if (!to.isAfter(assignment.validity().validFrom())) {
            throw new Refusal.RuleBroken(
                            "end-before-start", assignment.validity().validFrom())
                    .at("/to");
        }
        if (!assignment.validity().reaches(to)) {
            throw new Refusal.StateConflict(
                    "assignment-ended", assignment.validity().validTo());
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), to, "/to");
        workers.raise(worker);
        assignment.endBefore(to);
        changes.record("worker.assignment-ended", worker, "assignments");
        return worker;
    }
}
