package io.lamproom.member.membership;

import io.lamproom.member.people.ErasureHold;
import jakarta.enterprise.context.ApplicationScoped;

/** The file of a Party member is kept for good (党员档案), and so is who it is about. */
@ApplicationScoped
class PartyFileHold implements ErasureHold {

    @Override
    public String condition() {
        return """
                exists (select 1 from party_member f where f.person_id = p.id)""";
    }

    @Override
    public boolean holdsContact() {
        return false;
    }
}
