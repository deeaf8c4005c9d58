package io.lamproom.conduct.absence;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.APPEAL_REVIEWER;
import static io.lamproom.platform.security.Role.ATTENDANCE_CLERK;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with absences: the clerk tells and hears, the section head confirms, a reviewer decides appeals. */
class AbsenceAccess {

    private static final Role[] READERS = {
        ATTENDANCE_CLERK, SECTION_HEAD, TEAM_LEADER, BRANCH_SECRETARY, HR_DEPT, UNION, APPEAL_REVIEWER, WORKER
    };

    @Produces
    @Singleton
    AccessTable absenceAccessTable() {
        return AccessTable.of(
                operation("listAbsences").roles(READERS),
                operation("getAbsence").roles(READERS),
                operation("hearAbsentee").roles(ATTENDANCE_CLERK, SECTION_HEAD),
                operation("explainAbsence").roles(ATTENDANCE_CLERK, SECTION_HEAD),
                operation("confirmAbsence").roles(SECTION_HEAD, HR_DEPT),
                operation("appealAbsence").roles(WORKER, UNION),
                operation("withdrawAbsenceAppeal").roles(WORKER),
                operation("decideAbsenceAppeal").roles(APPEAL_REVIEWER));
    }
}
