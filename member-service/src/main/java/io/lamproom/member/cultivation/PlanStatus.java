package io.lamproom.member.cultivation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan has come: proposed by the branch, approved by the Party committee, closed with a result of each. */
@Schema(name = "CultivationPlanStatus")
public enum PlanStatus {
    DRAFT,
    APPROVED,
    CLOSED
}
