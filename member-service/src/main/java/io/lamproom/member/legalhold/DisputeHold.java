package io.lamproom.member.legalhold;

import io.lamproom.member.people.ErasureHold;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody is erased while human resources record a dispute about the person. */
@ApplicationScoped
class DisputeHold implements ErasureHold {

    @Override
    public String condition() {
        return """
                exists (select 1 from legal_hold h where h.person_id = p.id and h.lifted_at is null)""";
    }
}
