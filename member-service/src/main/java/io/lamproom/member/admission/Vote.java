package io.lamproom.member.admission;

import io.lamproom.member.meeting.CarriedMatters.Carried;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vote of the general meeting by secret ballot on one person.
 *
 * @param eligible those who have a vote on that day, present or not
 * @param present of them
 * @param inFavour ballots
 * @param writtenInFavour opinions in writing that arrived before the count
 */
@Embeddable
@Schema(name = "AdmissionVote")
record Vote(Integer eligible, Integer present, Integer inFavour, Integer writtenInFavour) {

    static Vote of(Carried carried) {
        return new Vote(carried.voters(), carried.present(), carried.inFavour(), carried.writtenInFavour());
    }

    /** @throws Refusal.RuleBroken when the numbers contradict each other, or quorum or majority is missed */
    void mustPass() {
        if (present > eligible || inFavour > present || writtenInFavour > eligible - present) {
            throw new Refusal.RuleBroken("vote-contradicts-itself", eligible).at("/resolutionId");
        }
        if (present * 2 <= eligible) {
            throw new Refusal.RuleBroken("general-meeting-quorum", present, eligible, eligible / 2 + 1)
                    .with("eligible", eligible)
                    .with("needed", eligible / 2 + 1)
                    .at("/resolutionId");
        }
        if ((inFavour + writtenInFavour) * 2 <= eligible) {
            throw new Refusal.RuleBroken(
                            "general-meeting-majority", inFavour + writtenInFavour, eligible, eligible / 2 + 1)
                    .with("eligible", eligible)
                    .with("needed", eligible / 2 + 1)
                    .at("/resolutionId");
        }
    }
}
