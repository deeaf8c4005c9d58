package io.lamproom.conduct.danger;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.FUNCTIONAL_MANAGER;
import static io.lamproom.platform.security.Role.MASS_SAFETY_WATCH;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;
import static io.lamproom.platform.security.Scope.CONDUCT_REPORT;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with dangers: everybody reports, the section puts right, the inspector checks. */
class DangerAccess {

    private static final Role[] READERS = {
        SAFETY_DEPT,
        SAFETY_INSPECTOR,
        BRANCH_SECRETARY,
        SECTION_HEAD,
        TEAM_LEADER,
        FUNCTIONAL_MANAGER,
        MASS_SAFETY_WATCH,
        MINE_LEADER,
        WORKER
    };

    private static final Role[] REPORTERS = {
        SAFETY_INSPECTOR,
        SAFETY_DEPT,
        SECTION_HEAD,
        TEAM_LEADER,
        FUNCTIONAL_MANAGER,
        MASS_SAFETY_WATCH,
        MINE_LEADER,
        WORKER
    };

    @Produces
    @Singleton
    AccessTable dangerAccess() {
        return AccessTable.of(
                operation("reportDanger").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("addDangerEvidence").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("removeDangerEvidence").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("listDangerEvidence").roles(READERS).scopes(CONDUCT_READ),
                operation("getDangerPicture").roles(READERS).scopes(CONDUCT_READ),
                operation("withdrawDangerEvidence").roles(SAFETY_DEPT),
                operation("listDangers").roles(READERS).scopes(CONDUCT_READ),
                operation("getDanger").roles(READERS).scopes(CONDUCT_READ),
                operation("requestDangerImport").roles(SAFETY_DEPT),
                operation("listDangerImports").roles(SAFETY_DEPT),
                operation("getDangerImport").roles(SAFETY_DEPT),
                operation("listDangerImportRows").roles(SAFETY_DEPT),
                operation("commitDangerImport").roles(SAFETY_DEPT),
                operation("cancelDangerImport").roles(SAFETY_DEPT),
                operation("classifyDanger").roles(SAFETY_DEPT, SAFETY_INSPECTOR),
                operation("dismissDanger").roles(SAFETY_DEPT),
                // whoever has command there stops the work at once
                operation("stopArea")
                        .roles(
                                SAFETY_DEPT,
                                SAFETY_INSPECTOR,
                                SECTION_HEAD,
                                TEAM_LEADER,
                                FUNCTIONAL_MANAGER,
                                MINE_LEADER),
                operation("resumeArea").roles(SAFETY_DEPT),
                operation("superviseDanger").roles(SAFETY_DEPT),
                operation("assignDanger").roles(SECTION_HEAD, SAFETY_DEPT),
                operation("askDangerExtension").roles(SECTION_HEAD, TEAM_LEADER),
                operation("decideDangerExtension").roles(SAFETY_DEPT),
                // a worker reaches those they are charged with
                operation("rectifyDanger").roles(SECTION_HEAD, TEAM_LEADER, WORKER),
                operation("checkDanger").roles(SAFETY_INSPECTOR, SAFETY_DEPT));
    }
}
