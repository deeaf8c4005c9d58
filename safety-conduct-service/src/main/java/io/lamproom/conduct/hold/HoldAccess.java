package io.lamproom.conduct.hold;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.FUNCTIONAL_MANAGER;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who holds (a leader only while underground on a leader shift), and who sees it. What the check before a shift found stays with the team, its section and the worker. */
class HoldAccess {

    private static final Role[] OF_INTERIM = {
        SAFETY_INSPECTOR, SAFETY_DEPT, SECTION_HEAD, TEAM_LEADER, MINE_LEADER, WORKER
    };
    private static final Role[] OF_TODAY = {TEAM_LEADER, SECTION_HEAD, WORKER};

    @Produces
    @Singleton
    AccessTable holdAccess() {
        return AccessTable.of(
                operation("placeInterimHold").roles(SAFETY_INSPECTOR, MINE_LEADER, FUNCTIONAL_MANAGER),
                operation("extendInterimHold").roles(SAFETY_DEPT),
                operation("getInterimHold").roles(OF_INTERIM),
                operation("listInterimHolds").roles(OF_INTERIM),
                operation("placeTodayHold").roles(TEAM_LEADER),
                operation("getTodayHold").roles(OF_TODAY),
                operation("listTodayHolds").roles(OF_TODAY));
    }
}
