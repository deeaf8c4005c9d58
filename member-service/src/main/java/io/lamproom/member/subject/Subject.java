package io.lamproom.member.subject;

import io.lamproom.member.people.MembershipCategory;
import java.util.UUID;

/**
 * The Party member that a matter is about, as of its day.
 *
 * @param workerId the person's current or last employment
 * @param branchId the relation branch
 * @param counted whether the member is part of those who should attend (应到会)
 * @param retired whether the person had retired by then
 */
public record Subject(
        UUID personId,
        UUID workerId,
        UUID mineId,
        UUID branchId,
        MembershipCategory category,
        boolean counted,
        boolean retired) {

    public boolean probationary() {
        return category == MembershipCategory.PROBATIONARY;
    }
}
