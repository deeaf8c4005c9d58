package io.lamproom.roster;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service is not ready before its replica has once reached the end of the roster's topic; from then on it always is. */
@Readiness
@ApplicationScoped
class RosterReadiness implements HealthCheck {

    private final RosterProgress progress;

    RosterReadiness(RosterProgress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("roster replica filled")
                .status(progress.filled())
                .build();
    }
}
