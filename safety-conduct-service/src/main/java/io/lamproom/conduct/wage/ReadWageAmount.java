package io.lamproom.conduct.wage;

import io.lamproom.conduct.wage.WageAmountView.WageRevisionView;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows what a base is and was, for a stated reason that the audit trail keeps. */
@ApplicationScoped
class ReadWageAmount {

    private final CallerContext context;
    private final WageBaseRepository bases;
    private final SealedAmounts sealed;
    private final BusinessClock clock;
    private final Audit audit;

    ReadWageAmount(
            CallerContext context, WageBaseRepository bases, SealedAmounts sealed, BusinessClock clock, Audit audit) {
        this.context = context;
        this.bases = bases;
        this.sealed = sealed;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    WageAmountView read(UUID id) {
        WageBase base = bases.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        audit.read(
                "wage-base",
                id,
                base.mineId(),
                List.of("amountFen"),
                context.reason().orElseThrow());
        long amountFen = sealed.fen(base);
        List<WageRevisionView> history = new ArrayList<>();
        for (PastWageBase past : bases.pastOf(base)) {
            history.add(WageRevisionView.of(past, sealed.fen(past), clock.zone()));
        }
        history.add(WageRevisionView.of(base, amountFen, clock.zone()));
        return new WageAmountView(id, base.workerId(), base.month(), amountFen, history);
    }
}
