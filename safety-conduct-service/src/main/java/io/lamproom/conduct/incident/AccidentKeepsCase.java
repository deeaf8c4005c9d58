package io.lamproom.conduct.incident;

import io.lamproom.conduct.violation.KeepsCase;
import jakarta.enterprise.context.ApplicationScoped;

/** A case whose subject had an accident on the same day is kept for good, and until then whatever is not investigated. */
@ApplicationScoped
class AccidentKeepsCase implements KeepsCase {

    @Override
    public String condition() {
        return """
                exists (select from incident_person p join incident i on i.id = p.incident_id
                         where p.worker_id = v.worker_id and i.business_date = v.business_date
                           and (i.kind <> 'NEAR_MISS' or i.status <> 'CLOSED'))""";
    }
}
