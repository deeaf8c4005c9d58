package io.lamproom.member.appraisal;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with appraisals: the branch holds them, those above it and the discipline committee read them. */
class AppraisalAccess {

    private static final Role[] READERS = {BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE, DISCIPLINE_COMMITTEE};
    private static final Role[] READERS_AND_SELF = {
        BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, WORKER
    };

    @Produces
    @Singleton
    AccessTable appraisalAccess() {
        return AccessTable.of(
                operation("listAppraisals").roles(READERS),
                operation("getAppraisal").roles(READERS_AND_SELF),
                operation("openAppraisal").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE),
                operation("recordAppraisalRound").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE, WORKER),
                operation("giveAppraisalVerdicts").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("closeAppraisal").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("giveAppraisalFeedback").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("acknowledgeAppraisal").roles(WORKER),
                operation("listAppraisalEntries").roles(READERS_AND_SELF),
                operation("getAppraisalEntry").roles(READERS_AND_SELF),
                operation("listRectifications").roles(READERS_AND_SELF),
                operation("getRectification").roles(READERS_AND_SELF),
                operation("extendRectification").roles(PARTY_COMMITTEE),
                operation("concludeRectification").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE));
    }

    @Produces
    @Singleton
    ConstraintCodes appraisalConstraints() {
        return () -> Map.of("uq_appraisal_branch_id_year", "appraisal-exists");
    }
}
