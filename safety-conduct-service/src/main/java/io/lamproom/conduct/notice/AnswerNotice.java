package io.lamproom.conduct.notice;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.NoticeAnswer;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Records that the notice was signed, by the subject or from the paper, or that the subject would not sign it, before a
 * witness. A refusal adds nothing to the violation.
 */
@ApplicationScoped
class AnswerNotice {

    private final ViolationDesk desk;
    private final Actors actors;
    private final Roster roster;
    private final ChangeRecorder changes;

    AnswerNotice(ViolationDesk desk, Actors actors, Roster roster, ChangeRecorder changes) {
        this.desk = desk;
        this.actors = actors;
        this.roster = roster;
        this.changes = changes;
    }

    @Transactional
    Violation answer(UUID id, ExpectedVersion expected, NoticeAnswer answer, String witnessStaffNo, String note) {
        Violation violation = desk.find(id, expected);
        if ((answer == NoticeAnswer.REFUSED) != (witnessStaffNo != null)) {
            throw new Refusal.InvalidInput(FieldError.at("/witnessStaffNo", "witness-of-refusal"));
        }
        if (answer == NoticeAnswer.REFUSED) {
            checkRefusal(violation, witnessStaffNo);
        }
        violation.answerNotice(answer, actors.step(note), witnessStaffNo);
        changes.record("violation.notice-answered", violation, "notice");
        return violation;
    }

    private void checkRefusal(Violation violation, String witnessStaffNo) {
        if (actors.callerIs(violation.mineId(), violation.workerId())) {
            throw new Refusal.RuleBroken("refusal-of-own-notice").at("/answer");
        }
        Worker witness = roster.byStaffNo(violation.mineId(), witnessStaffNo)
                .orElseThrow(() -> roster.workerUnknown("/witnessStaffNo"));
        if (witness.id().equals(violation.workerId())) {
            throw new Refusal.RuleBroken("witness-is-subject").at("/witnessStaffNo");
        }
    }
}
