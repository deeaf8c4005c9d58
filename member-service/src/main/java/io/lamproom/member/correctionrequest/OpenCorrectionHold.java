package io.lamproom.member.correctionrequest;

import io.lamproom.member.people.ErasureHold;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody is erased while a request of the person waits for its answer. */
@ApplicationScoped
class OpenCorrectionHold implements ErasureHold {

    @Override
    public String condition() {
        return """
                exists (select 1 from correction_request c join worker w on w.id = c.worker_id
                         where w.person_id = p.id and c.status = 'SUBMITTED')""";
    }
}
