package io.lamproom.conduct.violation;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Attests the facts of a report (核实). */
@ApplicationScoped
class VerifyViolation {

    private final CallerContext context;
    private final ViolationRepository violations;
    private final Deciders deciders;
    private final ChangeRecorder changes;

    VerifyViolation(CallerContext context, ViolationRepository violations, Deciders deciders, ChangeRecorder changes) {
        this.context = context;
        this.violations = violations;
        this.deciders = deciders;
        this.changes = changes;
    }

    @Transactional
    Violation verify(UUID id, ExpectedVersion expected, String note) {
        Violation violation = violations.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, violation.version());
        violation.verify(deciders.stepOn(violation, note));
        changes.record("violation.verified", violation, "status", "verification");
        return violation;
    }
}
