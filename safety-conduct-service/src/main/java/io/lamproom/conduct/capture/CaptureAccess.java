package io.lamproom.conduct.capture;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.MASS_SAFETY_WATCH;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.CONDUCT_REPORT;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever may report may report many; what is held is repaired by persons who may record in the whole mine. */
class CaptureAccess {

    private static final Role[] REPORTERS = {SAFETY_INSPECTOR, SAFETY_DEPT, TEAM_LEADER, MASS_SAFETY_WATCH, WORKER};

    @Produces
    @Singleton
    AccessTable captureAccess() {
        return AccessTable.of(
                operation("captureViolations").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("reconcileViolations").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("getCaptureDay").roles(SAFETY_DEPT).scopes(CONDUCT_REPORT),
                operation("listHeldReports").roles(SAFETY_DEPT, SAFETY_INSPECTOR),
                operation("getHeldReport").roles(SAFETY_DEPT, SAFETY_INSPECTOR),
                operation("repairHeldReport").roles(SAFETY_DEPT, SAFETY_INSPECTOR),
                operation("discardHeldReport").roles(SAFETY_DEPT));
    }
}
