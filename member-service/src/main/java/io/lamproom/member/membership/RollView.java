package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who belongs to a branch on a day.
 *
 * @param expected how many should attend a general meeting (应到会)
 * @param voters how many of them have a vote
 */
record RollView(UUID branchId, LocalDate on, int expected, int voters, List<Entry> items) {

    /** One member on that day. */
    record Entry(
            UUID workerId,
            String staffNo,
            String name,
            MembershipCategory category,
            UUID groupId,
            boolean counted,
            boolean mayVote) {}
}
