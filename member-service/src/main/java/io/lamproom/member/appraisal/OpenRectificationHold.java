package io.lamproom.member.appraisal;

import io.lamproom.member.people.ErasureHold;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody is erased while a rectification of the person is open. */
@ApplicationScoped
class OpenRectificationHold implements ErasureHold {

    @Override
    public String condition() {
        return """
                exists (select 1 from rectification r where r.person_id = p.id and r.status = 'OPEN')""";
    }
}
