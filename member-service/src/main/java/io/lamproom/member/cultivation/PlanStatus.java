package io.lamproom.member.cultivation;

/** How far a plan has come: proposed by the branch, approved by the Party committee, closed with a result of each. */
public enum PlanStatus {
    DRAFT,
    APPROVED,
    CLOSED
}
