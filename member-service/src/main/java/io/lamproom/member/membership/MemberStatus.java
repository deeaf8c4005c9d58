package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipEnding;
import java.util.Set;

/** Where a membership stands (党籍状态): in force in one of its categories, or ended. */
public enum MemberStatus {
    PENDING,
    PROBATIONARY,
    FULL,
    MEMBERSHIP_SUSPENDED,
    REFUSED,
    TRANSFERRED_OUT,
    TERMINATED,
    PROBATION_CANCELLED;

    static MemberStatus of(MembershipCategory category) {
        return valueOf(category.name());
    }

    static MemberStatus of(MembershipEnding ending) {
        return valueOf(ending.name());
    }

    /** What may follow; the same category again is another branch. */
    Set<MemberStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(PROBATIONARY, REFUSED);
            case PROBATIONARY -> Set.of(PROBATIONARY, FULL, PROBATION_CANCELLED, TRANSFERRED_OUT, TERMINATED);
            case FULL -> Set.of(FULL, MEMBERSHIP_SUSPENDED, TRANSFERRED_OUT, TERMINATED);
            case MEMBERSHIP_SUSPENDED -> Set.of(FULL, TERMINATED);
            case TRANSFERRED_OUT -> Set.of(PROBATIONARY, FULL);
            case REFUSED, TERMINATED, PROBATION_CANCELLED -> Set.of(PENDING);
        };
    }

    public boolean isEnd() {
        return switch (this) {
            case REFUSED, TRANSFERRED_OUT, TERMINATED, PROBATION_CANCELLED -> true;
            case PENDING, PROBATIONARY, FULL, MEMBERSHIP_SUSPENDED -> false;
        };
    }
}
