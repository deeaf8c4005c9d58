package io.lamproom.member.contractor;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Scope.ROSTER_READ;
import static io.lamproom.platform.security.Scope.ROSTER_WRITE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Human resources records the contracts; safety and leaders read them. */
class ContractAccess {

    @Produces
    @Singleton
    AccessTable contractorContracts() {
        return AccessTable.of(
                operation("listContractorContracts")
                        .roles(HR_DEPT, SAFETY_DEPT, MINE_LEADER)
                        .scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getContractorContract")
                        .roles(HR_DEPT, SAFETY_DEPT, MINE_LEADER)
                        .scopes(ROSTER_READ, ROSTER_WRITE),
                operation("recordContractorContract").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("endContractorContract").roles(HR_DEPT).scopes(ROSTER_WRITE));
    }
}
