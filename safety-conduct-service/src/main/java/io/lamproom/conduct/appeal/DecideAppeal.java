package io.lamproom.conduct.appeal;

import io.lamproom.conduct.appeal.DecisionRequest.Outcome;
import io.lamproom.conduct.liability.JointlyLiable;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.Consequences;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Grading;
import io.lamproom.conduct.violation.LostShift;
import io.lamproom.conduct.violation.Programmes;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationAction;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Decides an appeal, by someone who took no part in what it is about; every effect follows in the same transaction. */
@ApplicationScoped
class DecideAppeal {

    private final CallerContext context;
    private final AppealRepository appeals;
    private final ViolationDesk desk;
    private final Deciders deciders;
    private final JointlyLiable jointlyLiable;
    private final Regrading regrading;
    private final Programmes programmes;
    private final Consequences consequences;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    DecideAppeal(
            CallerContext context,
            AppealRepository appeals,
            ViolationDesk desk,
            Deciders deciders,
            JointlyLiable jointlyLiable,
            Regrading regrading,
            Programmes programmes,
            Consequences consequences,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.appeals = appeals;
        this.desk = desk;
        this.deciders = deciders;
        this.jointlyLiable = jointlyLiable;
        this.regrading = regrading;
        this.programmes = programmes;
        this.consequences = consequences;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Appeal decide(UUID id, ExpectedVersion expected, DecisionRequest request) {
        Appeal appeal = appeals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, appeal.version());
        Violation violation = desk.find(appeal.violationId());
        Step step = deciders.stepOn(violation, request.reasons());
        if (jointlyLiable.isCaller(violation)) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        if (violation.tookPart(step.by())) {
            throw new Refusal.RuleBroken("reviewer-took-part");
        }
        AppealTerms.checkTookNoPart(step, List.of(appeal.making().by()));
        checkLostShifts(appeal, violation, request);
        AppealStatus outcome = AppealStatus.valueOf(request.outcome().name());
        appeal.decide(outcome, step, request.lost());
        violation.mark(appeal.mark());
        switch (request.outcome()) {
            case UPHELD -> changes.record("violation.upheld", violation, "appeal");
            case REGRADED -> regrade(appeal, violation, request);
            case REVOKED -> {
                violation.take(ViolationAction.REVOKE, new Step(step.at(), step.by(), null));
                changes.record("violation.revoked", violation, "appeal", "status", "revocation");
            }
        }
        changes.record("appeal.decided", appeal, "status", "decision");
        consequences.tell((each, fact) -> each.decided(fact, outcome), violation);
        if (request.outcome() == Outcome.REVOKED) {
            consequences.tell(ViolationConsequences::revoked, violation);
        }
        return appeal;
    }

    private void regrade(Appeal appeal, Violation violation, DecisionRequest request) {
        Grading grading = regrading.of(violation, request);
        appeal.regradedTo(grading);
        violation.regrade(grading, programmes.of(violation, grading));
        changes.record("violation.regraded", violation, "appeal", "grading", "programme");
    }

    private void checkLostShifts(Appeal appeal, Violation violation, DecisionRequest request) {
        if (request.outcome() == Outcome.UPHELD && !request.lost().isEmpty()) {
            throw new Refusal.RuleBroken("lost-shifts-of-upheld").at("/lostShifts");
        }
        LostShift.check(
                request.lostShifts(),
                request.outcome() != Outcome.UPHELD && appeal.stopped(),
                violation.occurrence().businessDate(),
                clock.today());
    }
}
