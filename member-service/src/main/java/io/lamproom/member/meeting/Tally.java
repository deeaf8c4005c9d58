package io.lamproom.member.meeting;

import io.lamproom.platform.problem.Refusal;

/**
 * A vote reckoned by the rules of its meeting. Who the matter is about is no voter in it.
 *
 * @param voters all who were eligible to vote
 * @param present the voters who were there
 * @param quorum the fewest voters that had to be there
 * @param needed the fewest votes in favour that carry the matter
 */
record Tally(int voters, int present, int quorum, int needed, Votes hall, Votes written) {

    /**
     * @throws Refusal.RuleBroken when the kind decides nothing, the quorum is missed or the votes cannot be right
     */
    static Tally of(KindRules rules, String basis, int voters, int present, Votes hall, Votes written) {
        if (!rules.decides()) {
            throw new Refusal.RuleBroken("meeting-decides-nothing", basis).with("basis", basis);
        }
        int quorum = rules.quorumOf(voters);
        if (present < quorum) {
            throw new Refusal.RuleBroken("quorum-missed", present, voters, quorum, basis)
                    .with("needed", quorum)
                    .with("basis", basis);
        }
        if (hall.cast() != present) {
            throw new Refusal.RuleBroken("votes-not-of-present", hall.cast(), present).at("/votes");
        }
        if (written.cast() > 0 && !rules.writtenVotes()) {
            throw new Refusal.RuleBroken("written-votes-not-counted", basis)
                    .at("/written")
                    .with("basis", basis);
        }
        if (written.cast() > voters - present) {
            throw new Refusal.RuleBroken("written-votes-of-absent", written.cast(), voters - present).at("/written");
        }
        return new Tally(voters, present, quorum, rules.majorityOf(voters, present), hall, written);
    }

    int inFavour() {
        return hall.inFavour() + written.inFavour();
    }

    Outcome outcome() {
        return inFavour() >= needed ? Outcome.PASSED : Outcome.REJECTED;
    }

    /**
     * Checks what the minutes say against the votes.
     *
     * @throws Refusal.RuleBroken when the matter is said to be carried without the majority, or lost with it
     */
    void mustBe(Outcome stated, String basis) {
        if (stated == outcome()) {
            return;
        }
        String code = stated == Outcome.PASSED ? "majority-missed" : "majority-reached";
        throw new Refusal.RuleBroken(code, inFavour(), needed, voters, basis)
                .at("/outcome")
                .with("needed", needed)
                .with("basis", basis);
    }
}
