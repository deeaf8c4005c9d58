package io.lamproom.testing.lamp;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.AUDITOR;
import static io.lamproom.platform.security.Role.DISPATCH;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Scope.ROSTER_READ;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a service gives the platform besides its features: access rows and the meaning of its constraints. */
@ApplicationScoped
public class LampWiring {

    @Produces
    @Singleton
    AccessTable access() {
        return AccessTable.of(
                operation("issueLamp").roles(DISPATCH),
                operation("dimLamp").roles(DISPATCH),
                operation("getLamp").roles(DISPATCH, MINE_LEADER).scopes(ROSTER_READ),
                operation("listLamps").roles(DISPATCH, MINE_LEADER).scopes(ROSTER_READ),
                operation("breakLamp").roles(AUDITOR).reason());
    }

    @Produces
    @Singleton
    ConstraintCodes constraints() {
        return () -> Map.of("uq_lamp_mine_id_number", "lamp-number-taken");
    }
}
