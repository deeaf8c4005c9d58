package io.lamproom.member.dues;

import io.lamproom.member.subject.Subject;
import io.lamproom.member.subject.Subjects;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A member, or someone of the branch for the member, asks to pay less; months past are not reduced. */
@ApplicationScoped
class RequestReduction {

    private final CallerContext context;
    private final Subjects subjects;
    private final RuleSets ruleSets;
    private final DuesReductionRepository reductions;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RequestReduction(
            CallerContext context,
            Subjects subjects,
            RuleSets ruleSets,
            DuesReductionRepository reductions,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.subjects = subjects;
        this.ruleSets = ruleSets;
        this.reductions = reductions;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    DuesReduction request(ReductionRequest request) {
        Subject payer = subjects.require(context.reach(), request.workerId(), clock.today());
        YearMonth running = YearMonth.from(clock.today());
        if (request.from().isBefore(running)) {
            throw new Refusal.RuleBroken("reduction-in-past", running)
                    .at("/from")
                    .with("earliest", running);
        }
        int most = ruleSets.inForce(DuesRules.class, payer.mineId(), clock.today())
                .rules()
                .reductionMonths();
        if (request.months() > most) {
            throw new Refusal.RuleBroken("reduction-too-long", most)
                    .at("/months")
                    .with("atMost", most);
        }
        DuesReduction reduction = new DuesReduction(
                payer,
                request,
                clock.now().truncatedTo(ChronoUnit.MICROS),
                context.caller().subject());
        reductions.add(reduction);
        changes.record("dues-reduction.requested", reduction);
        return reduction;
    }
}
