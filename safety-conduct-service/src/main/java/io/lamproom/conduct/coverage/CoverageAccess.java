package io.lamproom.conduct.coverage;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may see which places were left out. */
class CoverageAccess {

    @Produces
    @Singleton
    AccessTable coverageAccess() {
        return AccessTable.of(operation("listPlaceCoverage")
                .roles(SAFETY_DEPT, SAFETY_INSPECTOR, MINE_LEADER)
                .scopes(CONDUCT_READ));
    }
}
