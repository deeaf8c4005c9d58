package io.lamproom.member.dues;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows one base; who sees the amount is written down with the reason. */
@ApplicationScoped
class ReadDuesBase {

    private final CallerContext context;
    private final DuesBaseRepository bases;
    private final SealedBases sealed;
    private final BusinessClock clock;
    private final Audit audit;

    ReadDuesBase(
            CallerContext context, DuesBaseRepository bases, SealedBases sealed, BusinessClock clock, Audit audit) {
        this.context = context;
        this.bases = bases;
        this.sealed = sealed;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    DuesBaseView read(UUID id) {
        DuesBase base = bases.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        context.reason().ifPresent(reason -> audit.read("dues-base", id, base.mineId(), List.of("baseFen"), reason));
        return DuesBaseView.from(base, context.reason().isPresent() ? sealed.fen(base) : null, clock.zone());
    }
}
