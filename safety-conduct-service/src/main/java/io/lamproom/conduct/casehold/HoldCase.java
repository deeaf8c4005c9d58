package io.lamproom.conduct.casehold;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps a case beyond its term, and lets it go again; not one's own. */
@ApplicationScoped
class HoldCase {

    private final CallerContext context;
    private final ViolationDesk desk;
    private final Deciders deciders;
    private final Actors actors;
    private final CaseHoldRepository holds;
    private final Audit audit;

    HoldCase(
            CallerContext context,
            ViolationDesk desk,
            Deciders deciders,
            Actors actors,
            CaseHoldRepository holds,
            Audit audit) {
        this.context = context;
        this.desk = desk;
        this.deciders = deciders;
        this.actors = actors;
        this.holds = holds;
        this.audit = audit;
    }

    @Transactional
    CaseHold place(UUID violationId, HoldGround ground, String reason) {
        Violation violation = desk.find(violationId);
        CaseHold hold = new CaseHold(violation, ground, deciders.stepOn(violation, reason));
        holds.add(hold);
        return audited(hold, "placed");
    }

    @Transactional
    CaseHold lift(UUID id, ExpectedVersion expected) {
        CaseHold hold = holds.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, hold.version());
        deciders.stepOn(desk.find(hold.violationId()), null);
        hold.lift(actors.mark());
        return audited(hold, "lifted");
    }

    private CaseHold audited(CaseHold hold, String what) {
        holds.write();
        audit.changed("case-hold", hold.id(), hold.version(), hold.mineId(), "case-hold." + what, List.of("ground"));
        return hold;
    }
}
