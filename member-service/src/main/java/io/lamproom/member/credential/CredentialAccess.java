package io.lamproom.member.credential;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.DISPATCH;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.ROSTER_READ;
import static io.lamproom.platform.security.Scope.ROSTER_WRITE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who sees and hands out credentials; a worker sees the own. */
class CredentialAccess {

    @Produces
    @Singleton
    AccessTable credentials() {
        return AccessTable.of(
                operation("listCredentials")
                        .roles(HR_DEPT, DISPATCH, SAFETY_DEPT, WORKER)
                        .scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getCredential")
                        .roles(HR_DEPT, DISPATCH, SAFETY_DEPT, WORKER)
                        .scopes(ROSTER_READ, ROSTER_WRITE),
                operation("issueCredential").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("endCredential").roles(HR_DEPT).scopes(ROSTER_WRITE));
    }
}
