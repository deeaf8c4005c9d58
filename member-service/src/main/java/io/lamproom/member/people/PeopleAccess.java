package io.lamproom.member.people;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Scope.ROSTER_WRITE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who changes what people do: human resources, and the system that they keep their records in. */
class PeopleAccess {

    @Produces
    @Singleton
    AccessTable peopleAccess() {
        return AccessTable.of(
                operation("lendWorker").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("addConcurrentPost").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("endAssignment").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("suspendWorker").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("returnWorker").roles(HR_DEPT).scopes(ROSTER_WRITE));
    }
}
