package io.lamproom.member.teamleader;

import io.lamproom.member.people.EmploymentEnd;
import io.lamproom.member.people.EndPosition;
import io.lamproom.member.people.Worker;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a team leader's term, and with it the position; the end of the employment ends both. */
@ApplicationScoped
class EndTerm implements EmploymentEnd {

    private final CallerContext context;
    private final TermRepository terms;
    private final EndPosition endPosition;
    private final ChangeRecorder changes;

    EndTerm(CallerContext context, TermRepository terms, EndPosition endPosition, ChangeRecorder changes) {
        this.context = context;
        this.terms = terms;
        this.endPosition = endPosition;
        this.changes = changes;
    }

    @Transactional
    TeamLeaderTerm end(UUID id, ExpectedVersion expected, LeaderTermClosure closure) {
        TeamLeaderTerm term = terms.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, term.version());
        term.mustBeOpen();
        if (!closure.reason().isByHand()) {
            throw new Refusal.RuleBroken("term-end-by-hand").at("/reason");
        }
        if (!closure.to().isAfter(term.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", term.validity().validFrom()).at("/to");
        }
        term.endBefore(closure.to(), closure.reason());
        endPosition.endWithOffice(context.reach(), term.positionId(), closure.to());
        changes.record("team-leader-term.ended", term, "to", "endReason");
        return term;
    }

    /** The positions end with the employment anyway. */
    @Override
    public void ended(Reach reach, Worker worker, LocalDate day) {
        for (TeamLeaderTerm term : terms.openOf(reach, worker.mineId(), worker.id())) {
            if (!day.isAfter(term.validity().validFrom())) {
                throw new Refusal.RuleBroken("departure-before-plans").at("/to");
            }
            term.endBefore(day, TermEnd.EMPLOYMENT_ENDED);
            changes.record("team-leader-term.ended", term, "to", "endReason");
        }
    }
}
