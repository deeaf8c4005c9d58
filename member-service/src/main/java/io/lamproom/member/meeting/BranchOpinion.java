package io.lamproom.member.meeting;

/** What the branch held of a matter before the joint meeting decided it (支部前置研究意见). */
public enum BranchOpinion {
    SUPPORTED,
    AMENDED,
    OPPOSED
}
