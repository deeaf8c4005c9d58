package io.lamproom.conduct.incident;

import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Renders incidents for the caller. */
@ApplicationScoped
class IncidentViews {

    private final CallerContext context;
    private final BusinessClock clock;

    IncidentViews(CallerContext context, BusinessClock clock) {
        this.context = context;
        this.clock = clock;
    }

    IncidentView of(Incident incident) {
        boolean safety = context.caller().has(Role.SAFETY_DEPT);
        return IncidentView.of(incident, safety || context.caller().has(Role.UNION), safety, clock.zone());
    }
}
