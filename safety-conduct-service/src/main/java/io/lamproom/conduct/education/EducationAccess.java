package io.lamproom.conduct.education;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who leads back to work, and who sees how far it is. */
class EducationAccess {

    @Produces
    @Singleton
    AccessTable educationAccess() {
        return AccessTable.of(
                operation("beginEducation").roles(SAFETY_DEPT),
                operation("approveReturn").roles(SAFETY_DEPT),
                operation("beginFollowUp").roles(SAFETY_DEPT),
                operation("closeViolation").roles(SAFETY_DEPT),
                operation("handOverViolation").roles(SAFETY_DEPT),
                operation("annulViolation").roles(SAFETY_DEPT),
                operation("getReturnPath")
                        .roles(
                                SAFETY_DEPT,
                                SAFETY_INSPECTOR,
                                BRANCH_SECRETARY,
                                SECTION_HEAD,
                                TEAM_LEADER,
                                MINE_LEADER,
                                WORKER));
    }
}
