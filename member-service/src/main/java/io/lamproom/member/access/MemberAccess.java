package io.lamproom.member.access;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.ATTENDANCE_CLERK;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.DISPATCH;
import static io.lamproom.platform.security.Role.FUNCTIONAL_MANAGER;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MASS_SAFETY_WATCH;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.POLITICAL_WORK;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.TRAINING_DEPT;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.ROSTER_READ;
import static io.lamproom.platform.security.Scope.ROSTER_WRITE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Who may do what with the mine's organisation and its people. */
class MemberAccess {

    /** Those who work with the whole mine's organisation. */
    private static final Role[] MINE_OFFICES = {
        PARTY_COMMITTEE,
        DISCIPLINE_COMMITTEE,
        HR_DEPT,
        SAFETY_INSPECTOR,
        SAFETY_DEPT,
        TRAINING_DEPT,
        DISPATCH,
        UNION,
        POLITICAL_WORK,
        MINE_LEADER
    };

    /** Those who lead or serve a part of it. */
    private static final Role[] PARTS = {
        BRANCH_SECRETARY,
        BRANCH_COMMITTEE,
        ATTENDANCE_CLERK,
        SECTION_HEAD,
        TEAM_LEADER,
        FUNCTIONAL_MANAGER,
        MASS_SAFETY_WATCH
    };

    private static final Role[] READERS =
            Stream.of(MINE_OFFICES, PARTS).flatMap(Stream::of).toArray(Role[]::new);
    private static final Role[] READERS_AND_SELF =
            Stream.concat(Stream.of(READERS), Stream.of(WORKER)).toArray(Role[]::new);
    private static final Role[] PARTY_READERS = Stream.concat(
                    Stream.of(MINE_OFFICES), Stream.of(BRANCH_SECRETARY, BRANCH_COMMITTEE))
            .toArray(Role[]::new);

    @Produces
    @Singleton
    AccessTable memberAccess() {
        return AccessTable.of(
                operation("listUnits").roles(READERS).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getUnit").roles(READERS).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("createUnit").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("changeUnit").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("closeUnit").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("listShiftTables").roles(READERS).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("setShiftTable").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("listBranches").roles(PARTY_READERS).scopes(ROSTER_READ),
                operation("getBranch").roles(PARTY_READERS).scopes(ROSTER_READ),
                operation("createBranch").roles(PARTY_COMMITTEE),
                operation("changeBranch").roles(PARTY_COMMITTEE),
                operation("closeBranch").roles(PARTY_COMMITTEE),
                operation("listCoverings").roles(PARTY_READERS).scopes(ROSTER_READ),
                operation("coverUnit").roles(PARTY_COMMITTEE),
                operation("endCovering").roles(PARTY_COMMITTEE),
                operation("listPositions").roles(PARTY_READERS).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getPosition").roles(PARTY_READERS).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("takePosition").roles(HR_DEPT, PARTY_COMMITTEE).scopes(ROSTER_WRITE),
                operation("endPosition").roles(HR_DEPT, PARTY_COMMITTEE).scopes(ROSTER_WRITE),
                operation("listAccountingPeriods").roles(MINE_OFFICES).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getAccountingPeriod").roles(MINE_OFFICES).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("openAccountingPeriod").roles(HR_DEPT),
                operation("closeAccountingPeriod").roles(HR_DEPT),
                operation("listWorkers").roles(READERS).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("exportRoster").roles(READERS).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getWorker").roles(READERS_AND_SELF).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getWorkerHistory").roles(READERS_AND_SELF).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("hireWorker").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("correctWorker").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("transferWorker").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("endEmployment").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("lookUpWorkers").roles(HR_DEPT).reason(),
                operation("requestRosterImport").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("listRosterImports").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("getRosterImport").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("listRosterImportRows").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("commitRosterImport").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("cancelRosterImport").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("listMemberCodes").allTokens());
    }
}
