package io.lamproom.member.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The rules of one kind of meeting.
 *
 * @param quorum what part of the eligible voters must be present (到会人数); none where nothing is decided
 * @param majority what part must be in favour; none where the kind takes no resolutions
 * @param ofPresent whether the majority is reckoned from those present, not from all who are eligible
 * @param writtenVotes whether written opinions that came in before the meeting count (书面意见)
 * @param secretAboutPersons whether a matter about a person is voted by secret ballot (无记名投票)
 * @param makeUp whether who was absent studies it later (补课)
 */
record KindRules(
        @NotNull Expected expected,
        @Valid Share quorum,
        @Valid Share majority,
        boolean ofPresent,
        boolean writtenVotes,
        boolean secretAboutPersons,
        boolean makeUp) {

    boolean decides() {
        return majority != null;
    }

    /** The fewest voters that must be present. */
    int quorumOf(int voters) {
        return quorum == null ? 0 : quorum.of(voters);
    }

    /** The fewest votes in favour. */
    int majorityOf(int voters, int present) {
        return majority.of(ofPresent ? present : voters);
    }
}
