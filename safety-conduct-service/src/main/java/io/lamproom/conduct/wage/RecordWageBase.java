package io.lamproom.conduct.wage;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Records one base by hand, or corrects one: by a person, about another. */
@ApplicationScoped
class RecordWageBase {

    private final CallerContext context;
    private final Actors actors;
    private final Roster roster;
    private final WageRules rules;
    private final WageBaseRepository bases;
    private final KeepWageBases keepBases;

    RecordWageBase(
            CallerContext context,
            Actors actors,
            Roster roster,
            WageRules rules,
            WageBaseRepository bases,
            KeepWageBases keepBases) {
        this.context = context;
        this.actors = actors;
        this.roster = roster;
        this.rules = rules;
        this.bases = bases;
        this.keepBases = keepBases;
    }

    @Transactional
    WageBase record(UUID mineId, WageBaseRequest request) {
        Worker worker = roster.worker(request.workerId())
                .filter(found -> found.mineId().equals(mineId) && !found.erased())
                .orElseThrow(() -> roster.workerUnknown("/workerId"));
        WageRules.checkPaidHere(worker, "/workerId");
        WageRules.checkBegun(request.month(), rules.running(mineId));
        checkNotOwn(mineId, worker.id());
        WageMonth of = new WageMonth(worker.id(), request.month());
        WageBase base = bases.locked(mineId, List.of(of)).get(of);
        if (base.told()) {
            throw new Refusal.StateConflict("wage-base-told", request.month()).with("id", base.id());
        }
        keep(base, of, request.amountFen(), actors.now());
        return base;
    }

    @Transactional
    void correct(UUID id, ExpectedVersion expected, long amountFen) {
        WageBase base = bases.lock(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, base.version());
        checkNotOwn(base.mineId(), base.workerId());
        Instant now = actors.now();
        // who corrects has seen what stands, even where it was written by a clock that is ahead
        Instant toldAt = now.isAfter(base.toldAt()) ? now : base.toldAt().plus(1, ChronoUnit.MICROS);
        keep(base, new WageMonth(base.workerId(), base.month()), amountFen, toldAt);
    }

    private void keep(WageBase base, WageMonth of, long amountFen, Instant toldAt) {
        UUID section = rules.sections(base.mineId(), List.of(of)).get(of);
        keepBases.keep(base.mineId(), List.of(new WageStatement(of, section, amountFen, toldAt)));
    }

    private void checkNotOwn(UUID mineId, UUID workerId) {
        if (actors.callerIs(mineId, workerId)) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
    }
}
