package io.lamproom.member.teamleader;

import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitEnd;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** With a team ends the term of its leader; the position ends with the team anyway. */
@ApplicationScoped
class EndTermOfTeam implements UnitEnd {

    private final TermRepository terms;

    EndTermOfTeam(TermRepository terms) {
        this.terms = terms;
    }

    @Override
    public List<Change> ended(Reach reach, Unit unit, LocalDate day) {
        List<Change> changed = new ArrayList<>();
        for (TeamLeaderTerm term : terms.openOver(reach, unit)) {
            if (!day.isAfter(term.validity().validFrom())) {
                throw new Refusal.RuleBroken(
                        "position-begins-later", term.validity().validFrom());
            }
            term.endBefore(day, TermEnd.TEAM_CLOSED);
            changed.add(Change.of("team-leader-term.ended", term, "to", "endReason"));
        }
        return changed;
    }
}
