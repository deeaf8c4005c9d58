package io.lamproom.member.meeting;

import java.util.UUID;

/**
 * A matter voted on.
 *
 * @param voters who was eligible, without the person it is about
 * @param needed the fewest votes in favour that carried it
 */
record ResolutionView(
        UUID id,
        String matter,
        UUID aboutWorkerId,
        UUID presidedBy,
        VoteMethod method,
        BranchOpinion branchOpinion,
        String branchOpinionText,
        int voters,
        int presentVoters,
        int quorum,
        int needed,
        Votes votes,
        Votes written,
        Outcome outcome) {

    static ResolutionView from(Resolution resolution) {
        Resolution.Matter matter = resolution.matter();
        return new ResolutionView(
                resolution.id(),
                matter.text(),
                matter.aboutWorkerId(),
                matter.presidedBy(),
                matter.method(),
                matter.branchOpinion(),
                matter.branchOpinionText(),
                resolution.voters(),
                resolution.presentVoters(),
                resolution.quorum(),
                resolution.needed(),
                resolution.hall(),
                resolution.written(),
                resolution.outcome());
    }
}
