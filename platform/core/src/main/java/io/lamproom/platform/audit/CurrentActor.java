package io.lamproom.platform.audit;

import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds who acts: the job or consumer that works under an {@link Origin}, else the caller of the request. */
@Singleton
class CurrentActor {

    private final CallerContext context;
    private final String service;

    CurrentActor(CallerContext context, EventSettings settings) {
        this.context = context;
        this.service = settings.service();
    }

    Actor get() {
        Optional<Origin> origin = Origin.bound();
        if (origin.isPresent()) {
            return new Actor(origin.get().actor(), null, null, origin.get().correlationId());
        }
        if (Arc.container().requestContext().isActive()) {
            Optional<Caller> caller = context.callerIfAny();
            if (caller.isPresent()) {
                return new Actor(
                        caller.get().subject(),
                        caller.get().client(),
                        caller.get().staffNo().orElse(null),
                        context.requestId());
            }
        }
        return new Actor("system:" + service, null, null, null);
    }
}
