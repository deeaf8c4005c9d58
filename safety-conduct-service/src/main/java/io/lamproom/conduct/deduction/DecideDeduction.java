package io.lamproom.conduct.deduction;

import io.lamproom.conduct.liability.OpenObjections;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.wage.WageBases;
import io.lamproom.conduct.wage.WageBases.Told;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * Approves a deduction for a month or rejects it: a person who had no part in the violation, and whom it does not concern.
 * The sum of a month stays within what the law allows, which needs the wage of that month.
 */
@ApplicationScoped
class DecideDeduction {

    private final CallerContext context;
    private final DeductionRepository deductions;
    private final WageBases wageBases;
    private final Caps caps;
    private final ViolationDesk desk;
    private final OpenObjections objections;
    private final Actors actors;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    DecideDeduction(
            CallerContext context,
            DeductionRepository deductions,
            WageBases wageBases,
            Caps caps,
            ViolationDesk desk,
            OpenObjections objections,
            Actors actors,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.deductions = deductions;
        this.wageBases = wageBases;
        this.caps = caps;
        this.desk = desk;
        this.objections = objections;
        this.actors = actors;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Deduction approve(UUID id, ExpectedVersion expected, DeductionApproval request) {
        Deduction deduction = find(id);
        checkMonth(deduction, request.month());
        Optional<Told> base = wageBases.lock(deduction.workerId(), request.month());
        deductions.lock(deduction);
        ExpectedVersion.check(expected, deduction.version());
        Step step = stepOn(deduction, request.note());
        checkNotice(deduction);
        checkUncontested(deduction);
        deduction.approve(request.month(), request.amountFen(), step);
        Told wage = base.orElseThrow(() -> new Refusal.StateConflict("wage-base-missing", request.month()));
        checkCap(deduction, request.month(), wage);
        changes.record("deduction.approved", deduction, "status", "month", "approvedFen");
        return deduction;
    }

    @Transactional
    Deduction reject(UUID id, ExpectedVersion expected, String reasons) {
        Deduction deduction = find(id);
        deductions.lock(deduction);
        ExpectedVersion.check(expected, deduction.version());
        deduction.reject(stepOn(deduction, reasons));
        changes.record("deduction.rejected", deduction, "status");
        return deduction;
    }

    private Deduction find(UUID id) {
        return deductions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** Nobody lost anything before they did it, and wages are not taken in advance. */
    private void checkMonth(Deduction deduction, YearMonth month) {
        YearMonth first = YearMonth.from(deduction.charged().actOn());
        YearMonth last = YearMonth.from(clock.today()).plusMonths(1);
        if (month.isBefore(first) || month.isAfter(last)) {
            throw new Refusal.RuleBroken("deduction-month-outside", first, last).at("/month");
        }
    }

    private Step stepOn(Deduction deduction, String note) {
        if (actors.callerIs(deduction.mineId(), deduction.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        Step step = actors.step(note);
        if (step.by().is(deduction.proposal().by()) || violationOf(deduction).tookPart(step.by())) {
            throw new Refusal.RuleBroken("approver-took-part");
        }
        return step;
    }

    private void checkNotice(Deduction deduction) {
        Violation violation = violationOf(deduction);
        if (violation.needsNotice() && violation.notice() == null) {
            throw new Refusal.RuleBroken("notice-not-served");
        }
    }

    private void checkUncontested(Deduction deduction) {
        if (objections.against(deduction.charged().liabilityId())) {
            throw new Refusal.RuleBroken("liability-contested");
        }
    }

    private Violation violationOf(Deduction deduction) {
        return desk.find(deduction.charged().violationId());
    }

    /** What is approved is part of the sum by now. */
    private void checkCap(Deduction deduction, YearMonth month, Told wage) {
        MonthlyCap cap = caps.of(deduction.mineId(), month);
        long over = deductions.takenFen(deduction.workerId(), month) - cap.of(wage.amountFen());
        if (over > 0) {
            long mostFen = Math.max(0, deduction.amounts().approvedFen() - over);
            throw new Refusal.RuleBroken("deduction-over-cap", month, cap.mostPercent(), mostFen)
                    .at("/amountFen")
                    .with("mostFen", mostFen);
        }
    }
}
