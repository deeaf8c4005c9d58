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
 * Records that the notice was signed, by the subject, or from the paper before a witness; or that the subject would not sign
 * it, before a witness. A refusal adds nothing to the violation.
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
        boolean own = actors.callerIs(violation.mineId(), violation.workerId());
        boolean witnessed = answer == NoticeAnswer.REFUSED || !own;
        if (witnessed != (witnessStaffNo != null)) {
            throw new Refusal.InvalidInput(FieldError.at(
                    "/witnessStaffNo", answer == NoticeAnswer.REFUSED ? "witness-of-refusal" : "witness-of-signature"));
        }
        if (own && answer == NoticeAnswer.REFUSED) {
            throw new Refusal.RuleBroken("refusal-of-own-notice").at("/answer");
        }
        if (witnessed) {
            checkWitness(violation, witnessStaffNo);
        }
        violation.answerNotice(answer, actors.step(note), witnessStaffNo);
        changes.record("violation.notice-answered", violation, "notice");
        return violation;
    }

    private void checkWitness(Violation violation, String staffNo) {
        Worker witness = roster.byStaffNo(violation.mineId(), staffNo)
                .orElseThrow(() -> roster.workerUnknown("/witnessStaffNo"));
        if (witness.id().equals(violation.workerId())) {
            throw new Refusal.RuleBroken("witness-is-subject").at("/witnessStaffNo");
        }
    }
}
