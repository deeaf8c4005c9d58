package io.lamproom.conduct.trip;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.ATTENDANCE_CLERK;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.TRIPS_WRITE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with trips: the positioning system tells them, and nobody by hand. */
class TripAccess {

    @Produces
    @Singleton
    AccessTable tripAccess() {
        return AccessTable.of(
                operation("recordTrips").scopes(TRIPS_WRITE),
                operation("reconcileTrips").scopes(TRIPS_WRITE),
                operation("getTripDay").roles(SAFETY_DEPT).scopes(TRIPS_WRITE),
                operation("tellTripShift").scopes(TRIPS_WRITE),
                operation("getTripShift").roles(ATTENDANCE_CLERK, SAFETY_DEPT).scopes(TRIPS_WRITE),
                operation("listTrips").roles(ATTENDANCE_CLERK, SAFETY_DEPT, WORKER));
    }
}
