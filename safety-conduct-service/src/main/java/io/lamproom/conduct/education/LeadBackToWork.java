package io.lamproom.conduct.education;

import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationAction;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes a confirmed violation through education back to work. Who is its subject takes none of these steps. */
@ApplicationScoped
class LeadBackToWork {

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final ReturnPaths paths;
    private final ChangeRecorder changes;

    LeadBackToWork(ViolationDesk desk, Deciders deciders, ReturnPaths paths, ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.paths = paths;
        this.changes = changes;
    }

    @Transactional
    Violation beginEducation(UUID id, ExpectedVersion expected, String note) {
        Violation violation = desk.find(id, expected);
        violation.take(ViolationAction.EDUCATE, deciders.stepOn(violation, note));
        changes.record("violation.education-begun", violation, "status", "education");
        return violation;
    }

    /** The one word that a clearance asks for: of a person, and only when everything before it is done. */
    @Transactional
    Violation approveReturn(UUID id, ExpectedVersion expected, String note) {
        Violation violation = desk.find(id, expected);
        violation.take(ViolationAction.APPROVE_RETURN, deciders.stepOn(violation, note));
        List<String> remaining = paths.of(violation).remaining();
        if (!remaining.isEmpty()) {
            throw new Refusal.RuleBroken("return-steps-open", String.join(", ", remaining))
                    .with("remaining", remaining);
        }
        changes.record("violation.return-approved", violation, "status", "returnApproval");
        return violation;
    }

    @Transactional
    Violation followUp(UUID id, ExpectedVersion expected, String note) {
        Violation violation = desk.find(id, expected);
        violation.take(ViolationAction.FOLLOW_UP, deciders.stepOn(violation, note));
        changes.record("violation.follow-up-begun", violation, "status", "followUp");
        return violation;
    }
}
