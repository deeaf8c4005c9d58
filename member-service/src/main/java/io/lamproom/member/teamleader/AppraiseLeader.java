package io.lamproom.member.teamleader;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes down what the appraisal of a team leader's year found: once for each year in office. */
@ApplicationScoped
class AppraiseLeader {

    private final CallerContext context;
    private final TermRepository terms;
    private final OwnMatters ownMatters;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    AppraiseLeader(
            CallerContext context,
            TermRepository terms,
            OwnMatters ownMatters,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.terms = terms;
        this.ownMatters = ownMatters;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    TeamLeaderTerm appraise(UUID id, ExpectedVersion expected, LeaderAppraisalRequest request) {
        TeamLeaderTerm term = terms.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, term.version());
        ownMatters.refuseAbout(term.workerId());
        term.appraise(new LeaderAppraisal(request.year(), request.grade(), clock.today(), request.note()));
        changes.record("team-leader-term.appraised", term, "appraisals");
        return term;
    }
}
