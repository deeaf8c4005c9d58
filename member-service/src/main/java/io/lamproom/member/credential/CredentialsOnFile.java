package io.lamproom.member.credential;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Cards, lamps and self-rescuers that the person held. */
@ApplicationScoped
class CredentialsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("credentials", "credential")
                .about("worker", "worker_id")
                .tells("kind", "number", "valid_from", "valid_to", "end_reason")
                .by("valid_from"));
    }
}
