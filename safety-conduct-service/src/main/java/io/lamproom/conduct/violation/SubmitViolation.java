package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Mark;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Hands a draft in; that of a camera system only a person does, who has looked at it. */
@ApplicationScoped
class SubmitViolation {

    private final CallerContext context;
    private final ViolationRepository violations;
    private final RuleBooks rules;
    private final ReportTerms terms;
    private final Actors actors;
    private final ChangeRecorder changes;

    SubmitViolation(
            CallerContext context,
            ViolationRepository violations,
            RuleBooks rules,
            ReportTerms terms,
            Actors actors,
            ChangeRecorder changes) {
        this.context = context;
        this.violations = violations;
        this.rules = rules;
        this.terms = terms;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    Violation submit(UUID id, ExpectedVersion expected) {
        Violation violation = violations.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, violation.version());
        if (violation.recording().source() == ReportSource.CAMERA
                && context.caller().kind() != Caller.Kind.PERSON) {
            throw new Refusal.RuleBroken("camera-draft-needs-person");
        }
        Mark now = actors.mark();
        violation.handIn(
                terms.asOf(
                        now.at(), violation.mineId(), violation.occurrence(), null, rules.recent(violation.mineId())),
                now);
        changes.record("violation.reported", violation, "status", "reportedAt", "late");
        return violation;
    }
}
