package io.lamproom.member.personmerge;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When two records of the person were made one. */
@ApplicationScoped
class MergesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("merges", "person_merge")
                .about("person", "kept_person_id")
                .about("person", "double_person_id")
                .tells("merged_at", "reason")
                .withholds("said by the employments", "kept_worker_id", "double_worker_id")
                .protects(Protection.OTHER_PERSON, "merged_by"));
    }
}
