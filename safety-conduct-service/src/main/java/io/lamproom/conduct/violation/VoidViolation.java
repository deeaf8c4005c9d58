package io.lamproom.conduct.violation;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends an unconfirmed record without effect (作废). */
@ApplicationScoped
class VoidViolation {

    private final CallerContext context;
    private final ViolationRepository violations;
    private final Deciders deciders;
    private final ChangeRecorder changes;

    VoidViolation(CallerContext context, ViolationRepository violations, Deciders deciders, ChangeRecorder changes) {
        this.context = context;
        this.violations = violations;
        this.deciders = deciders;
        this.changes = changes;
    }

    @Transactional
    Violation voidFor(UUID id, ExpectedVersion expected, String reason) {
        Violation violation = violations.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, violation.version());
        violation.voidBy(deciders.stepOn(violation, reason));
        changes.record("violation.voided", violation, "status", "voiding");
        return violation;
    }
}
