package io.lamproom.member.dues;

import java.util.List;

/** How far a request for a reduction has come. */
public enum ReductionStatus {
    /** 已申请 */
    REQUESTED,
    /** 支部同意 */
    SUPPORTED,
    /** 已批准 */
    APPROVED,
    /** 不同意 */
    REFUSED;

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return switch (this) {
            case REQUESTED -> List.of("branch-decision");
            case SUPPORTED -> List.of("decision");
            case APPROVED, REFUSED -> List.of();
        };
    }
}
