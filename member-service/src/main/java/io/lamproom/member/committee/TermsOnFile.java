package io.lamproom.member.committee;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Committees to which the person was elected. */
@ApplicationScoped
class TermsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("committeeTerms", "committee_term_officer")
                .about("worker", "worker_id")
                .tells("office")
                .tellsOf("term_id", "committee_term", "valid_from", "due_to", "extended_to", "succeeded_on")
                .withholds("the place in the list, beside the others", "ordinal")
                .by("term_id"));
    }
}
