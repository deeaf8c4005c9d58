package io.lamproom.member.latetransfer;

import io.lamproom.member.people.ErasureHold;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody is erased while a transfer behind the close waits for its decision. */
@ApplicationScoped
class OpenLateTransferHold implements ErasureHold {

    @Override
    public String condition() {
        return """
                exists (select 1 from late_transfer l join worker w on w.id = l.worker_id
                         where w.person_id = p.id and l.status = 'PROPOSED')""";
    }
}
