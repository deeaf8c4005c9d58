package io.lamproom.conduct.violation;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Explains why the subject is who is meant although no trip shows it, by someone else than who recorded it. Not before
 * there is a doubt: nothing is explained in store.
 */
@ApplicationScoped
class ExplainIdentity {

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final IdentityDoubt identity;
    private final ChangeRecorder changes;

    ExplainIdentity(ViolationDesk desk, Deciders deciders, IdentityDoubt identity, ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.identity = identity;
        this.changes = changes;
    }

    @Transactional
    Violation explain(UUID id, ExpectedVersion expected, String explanation) {
        Violation violation = desk.find(id, expected);
        if (violation.status().isUnconfirmed()
                && violation.identityExplanation() == null
                && !identity.about(violation)) {
            throw new Refusal.StateConflict("identity-not-doubted");
        }
        violation.explainIdentity(deciders.stepOn(violation, explanation));
        changes.record("violation.identity-explained", violation, "identityExplanation");
        return violation;
    }
}
