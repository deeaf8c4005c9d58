package io.lamproom.conduct.inspection;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with inspections. */
class InspectionAccess {

    @Produces
    @Singleton
    AccessTable inspectionAccess() {
        return AccessTable.of(
                operation("listInspections")
                        .roles(SAFETY_DEPT, SAFETY_INSPECTOR, MINE_LEADER)
                        .scopes(CONDUCT_READ),
                operation("getInspection")
                        .roles(SAFETY_DEPT, SAFETY_INSPECTOR, MINE_LEADER)
                        .scopes(CONDUCT_READ),
                // an inspector who goes unasked plans it for the same day
                operation("planInspection").roles(SAFETY_DEPT, SAFETY_INSPECTOR),
                operation("recordInspection").roles(SAFETY_DEPT, SAFETY_INSPECTOR),
                operation("cancelInspection").roles(SAFETY_DEPT));
    }
}
