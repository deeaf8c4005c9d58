package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Grade;
import io.lamproom.conduct.catalogue.RuleBook;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Confirms a verified report (定性定级): fixes its grade and points as the catalogue stood on the business date. */
@ApplicationScoped
class ConfirmViolation {

    private final CallerContext context;
    private final ViolationRepository violations;
    private final ViolationsOnRecord onRecord;
    private final Deciders deciders;
    private final RuleBooks rules;
    private final IdentityDoubt identity;
    private final Programmes programmes;
    private final Roster roster;
    private final Consequences consequences;
    private final ReportTerms reportTerms;
    private final ChangeRecorder changes;

    ConfirmViolation(
            CallerContext context,
            ViolationRepository violations,
            ViolationsOnRecord onRecord,
            Deciders deciders,
            RuleBooks rules,
            IdentityDoubt identity,
            Programmes programmes,
            Roster roster,
            Consequences consequences,
            ReportTerms reportTerms,
            ChangeRecorder changes) {
        this.context = context;
        this.violations = violations;
        this.onRecord = onRecord;
        this.deciders = deciders;
        this.rules = rules;
        this.identity = identity;
        this.programmes = programmes;
        this.roster = roster;
        this.consequences = consequences;
        this.reportTerms = reportTerms;
        this.changes = changes;
    }

    @Transactional
    Violation confirm(UUID id, ExpectedVersion expected, String note, boolean separateAct) {
        Violation violation = violations.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, violation.version());
        Step step = deciders.stepOn(violation, note);
        boolean doubted = identity.about(violation);

        LocalDate on = violation.occurrence().businessDate();
        RuleBook book = rules.current(violation.mineId());
        BehaviourTerms behaviour = book.behaviour(violation.behaviourCode(), on).orElseThrow();
        Grade grade = book.grade(behaviour.grade(), on)
                .orElseThrow(() -> new Refusal.RuleBroken("grade-not-in-scheme", behaviour.grade(), on));
        Terms terms = reportTerms.asOf(step.at(), violation, book);

        Grading grading = Grading.of(behaviour, grade);
        violation.confirm(step, behaviour, grading, programmes.of(violation, grading), isContractors(violation), terms);
        if (doubted) {
            throw new Refusal.RuleBroken("identity-doubt");
        }
        // history is on record without consequences
        if (!violation.occurrence().history()) {
            onRecord.holdStandingBeside(violation).ifPresent(other -> violation.standBeside(other, separateAct));
        }
        changes.record("violation.confirmed", violation, "status", "confirmation", "grading");
        consequences.tell(ViolationConsequences::confirmed, violation);
        return violation;
    }

    private boolean isContractors(Violation violation) {
        return roster.worker(violation.workerId())
                .filter(worker -> "CONTRACTOR".equals(worker.employmentForm()))
                .isPresent();
    }
}
