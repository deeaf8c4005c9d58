package io.lamproom.member.dues;

import io.lamproom.member.subject.Subject;
import io.lamproom.member.subject.Subjects;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Records the base of a member's dues: declared by people, or from payroll by a program. No event tells a wage. */
@ApplicationScoped
class RecordDuesBase {

    private final CallerContext context;
    private final Subjects subjects;
    private final DuesBaseRepository bases;
    private final DuesLineRepository lines;
    private final SealedBases sealed;
    private final BusinessClock clock;
    private final Audit audit;

    RecordDuesBase(
            CallerContext context,
            Subjects subjects,
            DuesBaseRepository bases,
            DuesLineRepository lines,
            SealedBases sealed,
            BusinessClock clock,
            Audit audit) {
        this.context = context;
        this.subjects = subjects;
        this.bases = bases;
        this.lines = lines;
        this.sealed = sealed;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    DuesBase record(DuesBaseRequest request) {
        Subject payer = subjects.require(context.reach(), request.workerId(), clock.today());
        lines.lastClosedMonthOf(payer.personId())
                .filter(closed -> !closed.isBefore(request.from()))
                .ifPresent(closed -> {
                    YearMonth earliest = closed.plusMonths(1);
                    throw new Refusal.RuleBroken("dues-month-closed", closed, earliest)
                            .at("/from")
                            .with("earliest", earliest);
                });
        BaseSource source = context.caller().kind() == Caller.Kind.PROGRAM ? BaseSource.PAYROLL : BaseSource.DECLARED;
        DuesBase base = new DuesBase(
                payer,
                source,
                request.from(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                context.caller().subject());
        sealed.seal(base, request.baseFen());
        bases.add(base);
        audit.changed(
                "dues-base", base.id(), base.version(), base.mineId(), "dues-base.recorded", List.of("base", "from"));
        return base;
    }
}
