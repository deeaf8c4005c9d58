package io.lamproom.member.branch;

/** What a Party organisation is, and which may stand below it. */
public enum BranchKind {
    /** 党委 */
    PARTY_COMMITTEE,
    /** 党总支 */
    GENERAL_BRANCH,
    /** 党支部 */
    BRANCH,
    /** 联合党支部 */
    JOINT,
    /** 临时党支部 */
    TEMPORARY;

    boolean mayHold(BranchKind child) {
        return switch (this) {
            case PARTY_COMMITTEE -> child != PARTY_COMMITTEE;
            case GENERAL_BRANCH -> child != PARTY_COMMITTEE && child != GENERAL_BRANCH;
            case BRANCH, JOINT, TEMPORARY -> false;
        };
    }
}
