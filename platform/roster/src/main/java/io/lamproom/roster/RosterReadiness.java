package io.lamproom.roster;

import io.lamproom.platform.consumer.CatchUp;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A service is not ready before its replica has once reached the end of the roster's topic. From then on it is, however
 * far behind: the offsets' rows remember it.
 */
@Readiness
@ApplicationScoped
class RosterReadiness implements HealthCheck {

    private final CatchUp catchUp;

    RosterReadiness(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("roster replica filled")
                .status(catchUp.everAtEnd(Roster.CONSUMER, Topic.ROSTER))
                .build();
    }
}
