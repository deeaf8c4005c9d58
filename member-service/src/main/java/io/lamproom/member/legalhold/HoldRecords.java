package io.lamproom.member.legalhold;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Human resources place and lift holds, of others. */
@ApplicationScoped
class HoldRecords {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final OwnMatters ownMatters;
    private final LegalHoldRepository holds;
    private final BusinessClock clock;
    private final Audit audit;

    HoldRecords(
            CallerContext context,
            WorkerRepository workers,
            OwnMatters ownMatters,
            LegalHoldRepository holds,
            BusinessClock clock,
            Audit audit) {
        this.context = context;
        this.workers = workers;
        this.ownMatters = ownMatters;
        this.holds = holds;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    LegalHold place(LegalHoldRequest request) {
        Worker worker = workers.find(context.reach(), request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        if (worker.person().erased()) {
            throw new Refusal.StateConflict("person-erased");
        }
        ownMatters.refuseAbout(worker.id());
        LegalHold hold =
                new LegalHold(worker, request.reason().strip(), context.caller().subject(), now());
        holds.add(hold);
        return audited(hold, "placed");
    }

    @Transactional
    LegalHold lift(UUID id, ExpectedVersion expected) {
        LegalHold hold = holds.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, hold.version());
        ownMatters.refuseAbout(hold.workerId());
        hold.lift(context.caller().subject(), now());
        holds.sendChanges();
        return audited(hold, "lifted");
    }

    private LegalHold audited(LegalHold hold, String what) {
        audit.changed("legal-hold", hold.id(), hold.version(), hold.mineId(), "legal-hold." + what, List.of("reason"));
        return hold;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
