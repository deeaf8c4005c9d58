package io.lamproom.member.meeting;

import io.lamproom.member.people.PositionKind;
import java.util.List;
import java.util.UUID;

/**
 * One ballot of an election.
 *
 * @param needed the fewest votes that elected
 * @param vacant seats that nobody won; a tie for the last seat leaves it vacant
 */
record BallotView(
        UUID id,
        PositionKind office,
        int seats,
        UUID tellerId,
        int electors,
        int presentVoters,
        int quorum,
        int needed,
        int returned,
        int spoiled,
        int vacant,
        List<CandidateView> candidates) {

    /** A candidate with the votes received. */
    record CandidateView(UUID workerId, int votes, boolean elected) {}

    static BallotView from(Ballot ballot) {
        List<CandidateView> candidates = ballot.candidates().stream()
                .map(each -> new CandidateView(each.workerId(), each.votes(), each.elected()))
                .toList();
        int elected = (int) candidates.stream().filter(CandidateView::elected).count();
        return new BallotView(
                ballot.id(),
                ballot.office().kind(),
                ballot.office().seats(),
                ballot.tellerId(),
                ballot.electors(),
                ballot.presentVoters(),
                ballot.quorum(),
                ballot.needed(),
                ballot.returned(),
                ballot.spoiled(),
                ballot.office().seats() - elected,
                candidates);
    }
}
