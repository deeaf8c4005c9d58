package io.lamproom.member.commendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where a worker stood on the day: recorded once, whatever becomes of the worker later.
 *
 * @param branchId the branch that covered the place; null without one
 * @param teamId null outside a team
 */
@Embeddable
public record Place(
        @Column(name = "mine_id", nullable = false, updatable = false)
        UUID mineId,

        @Column(name = "branch_id", updatable = false) UUID branchId,
        @Column(name = "section_id", updatable = false) UUID sectionId,
        @Column(name = "team_id", updatable = false) UUID teamId) {}
