package io.lamproom.member.meeting;

import io.lamproom.member.people.PositionKind;
import io.lamproom.platform.problem.Refusal;

/** How many candidates an election needs (差额选举): for a committee more than there are seats, for an office one at least. */
final class Candidacies {

    private Candidacies() {}

    /** @throws Refusal.RuleBroken naming the fewest candidates that are lawful */
    static void checkNumber(PositionKind office, int seats, int candidates, Share surplus) {
        int fewest = office == PositionKind.COMMITTEE_MEMBER ? seats + surplus.of(seats) : seats;
        if (candidates < fewest) {
            throw new Refusal.RuleBroken("candidates-too-few", candidates, seats, fewest)
                    .at("/candidates")
                    .with("needed", fewest);
        }
        if (office == PositionKind.BRANCH_SECRETARY && seats != 1) {
            throw new Refusal.RuleBroken("one-secretary-seat").at("/seats");
        }
    }
}
