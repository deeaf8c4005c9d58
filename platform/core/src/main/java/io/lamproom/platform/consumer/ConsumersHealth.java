package io.lamproom.platform.consumer;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Tells ops of consumers that are behind or dead. Not part of readiness: requests are answered without them. */
@HealthGroup("consumers")
@ApplicationScoped
class ConsumersHealth implements HealthCheck {

    private final Consumers consumers;

    ConsumersHealth(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumers");
        boolean up = true;
        for (ConsumerState state : consumers.states()) {
            up &= state.isRunning() && state.looksRegularly() && !state.isStuck();
            response.withData(state.name(), describe(state));
        }
        return response.status(up).build();
    }

    private static String describe(ConsumerState state) {
        if (!state.isRunning()) {
            return "stopped";
        }
        String text = "lag " + state.lag() + ", parked " + state.parked();
        return state.failure().isEmpty() ? text : text + ", " + state.failure();
    }
}
