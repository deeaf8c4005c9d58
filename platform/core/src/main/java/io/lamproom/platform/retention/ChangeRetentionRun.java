package io.lamproom.platform.retention;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.retention.RetentionRuns.Count;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** One person plans a run and sees what it would erase; a second one confirms it, since nothing erased comes back. */
@ApplicationScoped
class ChangeRetentionRun {

    private final CallerContext context;
    private final RetentionKinds kinds;
    private final RetentionRuns runs;
    private final BusinessClock clock;
    private final Audit audit;

    ChangeRetentionRun(
            CallerContext context, RetentionKinds kinds, RetentionRuns runs, BusinessClock clock, Audit audit) {
        this.context = context;
        this.kinds = kinds;
        this.runs = runs;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    RetentionRun plan(RetentionPlanRequest request) {
        if (!context.reach().covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("retention-mine-unknown").at("/mineId");
        }
        RetentionKind kind = kinds.named(request.kind());
        LocalDate today = clock.today();
        RetentionTerm term = kind.term(request.mineId(), today)
                .orElseThrow(() -> new Refusal.RuleBroken("kept-for-good", kind.code()).at("/kind"));
        LocalDate endedBefore = today.minusMonths(term.months());
        Count count = runs.count(kind, request.mineId(), endedBefore);
        RetentionRun run = new RetentionRun(
                Ids.next(),
                0,
                request.mineId(),
                kind.code(),
                RetentionState.PLANNED,
                endedBefore,
                term,
                count.due(),
                count.held(),
                context.caller().subject(),
                now(),
                null,
                null,
                null,
                0,
                0,
                null);
        runs.add(run);
        return audited(run, "planned");
    }

    @Transactional
    RetentionRun confirm(UUID id, ExpectedVersion expected) {
        RetentionRun run = found(id, expected).confirm(context.caller().subject(), now());
        runs.store(run);
        return audited(run, "confirmed");
    }

    @Transactional
    RetentionRun cancel(UUID id, ExpectedVersion expected) {
        RetentionRun run = found(id, expected).cancel(now());
        runs.store(run);
        return audited(run, "cancelled");
    }

    private RetentionRun audited(RetentionRun run, String what) {
        audit.changed(
                "retention-run", run.id(), run.version(), run.mineId(), "retention-run." + what, List.of("state"));
        return run;
    }

    private RetentionRun found(UUID id, ExpectedVersion expected) {
        RetentionRun run = runs.findHeld(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, run.version());
        return run;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
