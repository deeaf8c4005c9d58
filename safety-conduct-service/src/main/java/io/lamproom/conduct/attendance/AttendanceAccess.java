package io.lamproom.conduct.attendance;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.ATTENDANCE_CLERK;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.POLITICAL_WORK;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.ATTENDANCE_WRITE;
import static io.lamproom.platform.security.Scope.DASHBOARDS_READ;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with plans and attendance: the clerk for their section, another system for its mine. */
class AttendanceAccess {

    /** Those who see the persons. */
    static final Role[] OFFICERS = {ATTENDANCE_CLERK, SECTION_HEAD, TEAM_LEADER, BRANCH_SECRETARY, SAFETY_DEPT, HR_DEPT
    };

    private static final Role[] READERS = {
        ATTENDANCE_CLERK, SECTION_HEAD, TEAM_LEADER, BRANCH_SECRETARY, SAFETY_DEPT, HR_DEPT, WORKER
    };

    @Produces
    @Singleton
    AccessTable attendanceAccessTable() {
        return AccessTable.of(
                operation("recordShiftPlans").roles(ATTENDANCE_CLERK).scopes(ATTENDANCE_WRITE),
                operation("recordAttendance").roles(ATTENDANCE_CLERK).scopes(ATTENDANCE_WRITE),
                operation("getShiftPlanDay").roles(HR_DEPT, SAFETY_DEPT).scopes(ATTENDANCE_WRITE),
                operation("getAttendanceDay").roles(HR_DEPT, SAFETY_DEPT).scopes(ATTENDANCE_WRITE),
                operation("tellAttendanceShift").roles(ATTENDANCE_CLERK).scopes(ATTENDANCE_WRITE),
                operation("getAttendanceShift").roles(ATTENDANCE_CLERK).scopes(ATTENDANCE_WRITE),
                operation("listShiftPlans").roles(READERS).scopes(ATTENDANCE_WRITE),
                operation("listShiftPlanHistory").roles(READERS).scopes(ATTENDANCE_WRITE),
                operation("listAttendance").roles(READERS).scopes(ATTENDANCE_WRITE),
                operation("listAttendanceHistory").roles(READERS).scopes(ATTENDANCE_WRITE),
                operation("getAttendanceRate")
                        .roles(
                                ATTENDANCE_CLERK,
                                SECTION_HEAD,
                                TEAM_LEADER,
                                BRANCH_SECRETARY,
                                SAFETY_DEPT,
                                HR_DEPT,
                                WORKER,
                                MINE_LEADER,
                                POLITICAL_WORK)
                        .scopes(DASHBOARDS_READ));
    }
}
