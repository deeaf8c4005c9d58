package io.lamproom.member.admission;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with admissions: the branch takes its steps, the Party committee decides on its own. */
class AdmissionAccess {

    private static final Role[] READERS = {PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE};

    @Produces
    @Singleton
    AccessTable admissionAccessTable() {
        return AccessTable.of(
                operation("listAdmissions").roles(READERS),
                operation("getAdmission").roles(READERS),
                operation("getNextAdmissionSteps").roles(READERS),
                operation("countAdmissions").roles(READERS),
                operation("openAdmission").roles(BRANCH_SECRETARY),
                operation("resumeAdmission").roles(PARTY_COMMITTEE),
                operation("takeAdmissionStep").roles(PARTY_COMMITTEE, BRANCH_SECRETARY),
                operation("observeApplicant").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("extendProbation").roles(PARTY_COMMITTEE),
                operation("cancelProbation").roles(PARTY_COMMITTEE),
                operation("rejectApplicant").roles(PARTY_COMMITTEE, BRANCH_SECRETARY),
                operation("withdrawApplication").roles(BRANCH_SECRETARY));
    }
}
