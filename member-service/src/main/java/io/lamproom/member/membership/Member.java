package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipCategory;
import java.util.UUID;

/**
 * A Party member (党员) of a branch on a day.
 *
 * @param workerId the person's current or last employment
 * @param branchId the relation branch (组织关系所在支部)
 * @param groupId the Party group (党小组); null for who is in none
 * @param counted whether the member is part of those who should attend (应到会)
 * @param mayVote whether the member has a vote and may be elected: full, counted, and with all rights
 */
public record Member(
        UUID personId,
        UUID workerId,
        MembershipCategory category,
        UUID branchId,
        UUID groupId,
        boolean counted,
        boolean mayVote) {

    /** The same in another category, which gives no vote. */
    public Member as(MembershipCategory other) {
        return new Member(personId, workerId, other, branchId, groupId, counted, false);
    }
}
