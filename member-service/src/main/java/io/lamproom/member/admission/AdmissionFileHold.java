package io.lamproom.member.admission;

import io.lamproom.member.people.ErasureHold;
import jakarta.enterprise.context.ApplicationScoped;

/** The file of an admission is kept for good (发展党员档案), and so is who it is about. */
@ApplicationScoped
class AdmissionFileHold implements ErasureHold {

    @Override
    public String condition() {
        return """
                exists (select 1 from admission a where a.person_id = p.id)""";
    }

    @Override
    public boolean holdsContact() {
        return false;
    }
}
