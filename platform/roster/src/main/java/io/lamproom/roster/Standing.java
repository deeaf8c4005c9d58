package io.lamproom.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a worker belonged on a date: what a fact of that date records about its subject.
 *
 * @param unitId the deepest unit of the assignment that had command: the loan (借调), else the primary one
 * @param teamId null for who works in no team
 * @param coveringBranchId the branch that covers the team, else the section, else the mine (覆盖支部); null if none does
 * @param relationBranchId the branch that holds the membership (组织关系); null for who is no member
 * @param membership FULL, PROBATIONARY, PENDING …; null for who is no member
 * @param status of the employment as it is now
 * @param period the accounting period of that date; null if the mine has published none
 */
public record Standing(
        UUID workerId,
        LocalDate on,
        UUID mineId,
        UUID unitId,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        UUID relationBranchId,
        String membership,
        String post,
        String trade,
        boolean underground,
        String status,
        Period period) {

    /** Whether the worker was a Party member (党员) on that date, probationary ones included. */
    public boolean partyMember() {
        return "FULL".equals(membership) || "PROBATIONARY".equals(membership);
    }
}
