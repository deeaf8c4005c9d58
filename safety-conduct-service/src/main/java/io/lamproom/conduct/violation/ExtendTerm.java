package io.lamproom.conduct.violation;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts off the last day to confirm a report, once, for a reason that stays on record. */
@ApplicationScoped
class ExtendTerm {

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final ReportTerms terms;
    private final ChangeRecorder changes;

    ExtendTerm(ViolationDesk desk, Deciders deciders, ReportTerms terms, ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.terms = terms;
        this.changes = changes;
    }

    @Transactional
    Violation extend(UUID id, ExpectedVersion expected, String reason) {
        Violation violation = desk.find(id, expected);
        violation.extendTerm(deciders.stepOn(violation, reason), terms.now(violation));
        changes.record("violation.term-extended", violation, "termExtension");
        return violation;
    }
}
