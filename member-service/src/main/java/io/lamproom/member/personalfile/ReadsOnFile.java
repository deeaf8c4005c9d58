package io.lamproom.member.personalfile;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Reads;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Who read the person's data unmasked, by staff number, when and why: the audit knows. */
class ReadsOnFile {

    @Produces
    @Singleton
    PersonalData ofPersonnel() {
        Holding reads = Reads.as("reads").about("worker", "aggregate_id");
        return PersonalData.of(Role.HR_DEPT, List.of(reads));
    }

    @Produces
    @Singleton
    PersonalData ofTheParty() {
        Holding reads = Reads.as("duesBaseReads").within("aggregate_id", "dues_base", "person", "person_id");
        return PersonalData.of(Role.PARTY_COMMITTEE, List.of(reads));
    }
}
