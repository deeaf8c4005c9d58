package io.lamproom.member.admission;

import io.lamproom.member.meeting.CarriedMatters;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The vote of the general meeting that a decision in an admission rests on. */
@ApplicationScoped
class Ballots {

    private final CarriedMatters carried;

    Ballots(CarriedMatters carried) {
        this.carried = carried;
    }

    /**
     * @throws Refusal.StateConflict when a decision in the admission rests on this resolution already
     * @throws Refusal.RuleBroken when no minuted general meeting of the branch on that day carried this matter about the
     *     person, or not by the quorum and majority of the Detailed Rules
     */
    Vote of(Admission admission, UUID resolutionId, LocalDate on) {
        if (resolutionId == null) {
            throw new Refusal.RuleBroken("resolution-missing").at("/resolutionId");
        }
        if (admission.restsOn(resolutionId)) {
            throw new Refusal.StateConflict("resolution-used");
        }
        Vote vote = carried.about(admission.personId(), resolutionId, admission.branchId(), on)
                .map(Vote::of)
                .orElseThrow(() -> new Refusal.RuleBroken("resolution-not-carried", on).at("/resolutionId"));
        vote.mustPass();
        return vote;
    }
}
