package io.lamproom.member.personalfile;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Who read the person's data unmasked, by staff number, when and why: the audit knows. */
class ReadsOnFile {

    @Produces
    @Singleton
    PersonalData ofPersonnel() {
        Holding reads = told(Holding.of("reads", "platform.audit_entry").about("worker", "aggregate_id"));
        return PersonalData.of(Role.HR_DEPT, List.of(reads));
    }

    @Produces
    @Singleton
    PersonalData ofTheParty() {
        Holding reads = told(Holding.of("duesBaseReads", "platform.audit_entry")
                .within("aggregate_id", "dues_base", "person", "person_id"));
        return PersonalData.of(Role.PARTY_COMMITTEE, List.of(reads));
    }

    private static Holding told(Holding reads) {
        return reads.only("t.kind = 'READ'").tells("at", "staff_no", "client", "fields", "reason");
    }
}
