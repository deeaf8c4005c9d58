package io.lamproom.conduct.personalfile;

import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Reads;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Who took the person's file, by staff number, when and why. That somebody read who told of an act stays unsaid. */
class ReadsOnFile {

    @Produces
    @Singleton
    PersonalData reads() {
        return PersonalData.of(Role.HR_DEPT, List.of(Reads.as("reads").about("worker", "aggregate_id")));
    }
}
