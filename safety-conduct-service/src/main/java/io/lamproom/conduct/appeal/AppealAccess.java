package io.lamproom.conduct.appeal;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.APPEAL_REVIEWER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The subject appeals, or the union for them; a reviewer decides. */
class AppealAccess {

    @Produces
    @Singleton
    AccessTable appealAccess() {
        return AccessTable.of(
                operation("makeAppeal").roles(WORKER, UNION),
                // there is one appeal only: who spoke for somebody does not give it up for them
                operation("withdrawAppeal").roles(WORKER),
                operation("decideAppeal").roles(APPEAL_REVIEWER),
                operation("getAppeal").roles(APPEAL_REVIEWER, SAFETY_DEPT, UNION, WORKER),
                operation("listAppeals").roles(APPEAL_REVIEWER, SAFETY_DEPT, UNION, WORKER));
    }
}
