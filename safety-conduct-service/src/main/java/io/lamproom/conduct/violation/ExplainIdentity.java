package io.lamproom.conduct.violation;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Explains why the subject is who is meant although no trip shows it, by someone else than who recorded it. */
@ApplicationScoped
class ExplainIdentity {

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final ChangeRecorder changes;

    ExplainIdentity(ViolationDesk desk, Deciders deciders, ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.changes = changes;
    }

    @Transactional
    Violation explain(UUID id, ExpectedVersion expected, String explanation) {
        Violation violation = desk.find(id, expected);
        violation.explainIdentity(deciders.stepOn(violation, explanation));
        changes.record("violation.identity-explained", violation, "identityExplanation");
        return violation;
    }
}
