package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Opens an analysis, and traces what happened to the steps of procedures and those who answer for them. */
@ApplicationScoped
class AnalyseRootCause {

    private final CallerContext context;
    private final RootCauseRepository rootCauses;
    private final Roster roster;
    private final BusinessClock clock;
    private final Actors actors;
    private final ChangeRecorder changes;

    AnalyseRootCause(
            CallerContext context,
            RootCauseRepository rootCauses,
            Roster roster,
            BusinessClock clock,
            Actors actors,
            ChangeRecorder changes) {
        this.context = context;
        this.rootCauses = rootCauses;
        this.roster = roster;
        this.clock = clock;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    RootCause open(RootCauseRequest request) {
        UUID mineId = rootCauses
                .mineOf(context.reach(), request.subjectKind(), request.subjectId())
                .orElseThrow(() -> new Refusal.RuleBroken("root-cause-subject-unknown").at("/subjectId"));
        RootCause rootCause =
                new RootCause(mineId, request.subjectKind(), request.subjectId(), request.title(), actors.mark());
        rootCauses.add(rootCause);
        changes.record("root-cause.opened", rootCause, "status");
        return rootCause;
    }

    @Transactional
    RootCause analyse(UUID id, ExpectedVersion expected, AnalysisRequest request) {
        RootCause rootCause = rootCauses.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, rootCause.version());
        LocalDate today = clock.today();
        for (int i = 0; i < request.causes().size(); i++) {
            UUID owner = request.causes().get(i).stepOwnerId();
            if (owner != null) {
                roster.standing(rootCause.mineId(), owner, today, "/causes/" + i + "/stepOwnerId");
            }
        }
        for (int i = 0; i < request.actions().size(); i++) {
            roster.standing(
                    rootCause.mineId(), request.actions().get(i).ownerId(), today, "/actions/" + i + "/ownerId");
        }
        rootCause.analyse(request, today, actors.mark());
        changes.record("root-cause.analysed", rootCause, "status", "causes", "actions");
        return rootCause;
    }
}
