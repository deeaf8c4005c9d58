package io.lamproom.platform.events;

import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;

/** Where the work going on comes from: what was bound to it, else the request, else the service itself. */
@Singleton
public class CurrentOrigin {

    private final CallerContext request;
    private final EventSettings settings;

    CurrentOrigin(CallerContext request, EventSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    public Origin get() {
        return Origin.bound().orElseGet(this::ofRequest);
    }

    private Origin ofRequest() {
        if (!Arc.container().requestContext().isActive()) {
            return Origin.system(settings.service());
        }
        String requestId = request.requestId();
        return new Origin(
                request.callerIfAny().map(Caller::subject).orElse("system:" + settings.service()),
                requestId.isEmpty() ? null : requestId,
                null,
                Origin.currentTrace());
    }
}
