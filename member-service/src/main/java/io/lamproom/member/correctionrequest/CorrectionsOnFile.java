package io.lamproom.member.correctionrequest;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the person asked to have put right: each office tells of what it answers. */
class CorrectionsOnFile {

    @Produces
    @Singleton
    PersonalData ofPersonnel() {
        return answeredBy(Role.HR_DEPT, "personnelCorrections");
    }

    @Produces
    @Singleton
    PersonalData ofTheParty() {
        return answeredBy(Role.PARTY_COMMITTEE, "partyCorrections");
    }

    private static PersonalData answeredBy(Role office, String code) {
        String subjects = CorrectionSubject.answeredBy(Set.of(office)).stream()
                .map(subject -> "'" + subject + "'")
                .collect(Collectors.joining(", "));
        Holding holding = Holding.of(code, "correction_request")
                .about("worker", "worker_id")
                .only("t.subject in (" + subjects + ")")
                .tells("subject", "status", "submitted_at", "due_on", "ended_at")
                .tellsSealed("statement", "correction_request.statement")
                .tellsSealed("answer", "correction_request.answer")
                .protects(Protection.OTHER_PERSON, "decided_by");
        return PersonalData.of(office, List.of(holding));
    }
}
