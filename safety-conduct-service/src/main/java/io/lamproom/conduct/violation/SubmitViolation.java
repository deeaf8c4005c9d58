package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Hands a draft in; that of a camera system only a person does, who has looked at it. */
@ApplicationScoped
class SubmitViolation {

    private final CallerContext context;
    private final ViolationRepository violations;
    private final RuleBooks rules;
    private final ReportTerms terms;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    SubmitViolation(
            CallerContext context,
            ViolationRepository violations,
            RuleBooks rules,
            ReportTerms terms,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.violations = violations;
        this.rules = rules;
        this.terms = terms;
        this.clock = clock;
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
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        violation.submit(
                terms.asOf(now, violation.mineId(), violation.occurrence(), null, rules.recent(violation.mineId())),
                now);
        changes.record("violation.reported", violation, "status", "reportedAt", "late");
        return violation;
    }
}
