package io.lamproom.member.dues;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.security.Scope;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with dues: the branch collects, the Party committee oversees, a member sees the own. */
class DuesAccess {

    private static final Role[] COLLECTORS = {BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE};
    private static final Role[] READERS = {BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE, DISCIPLINE_COMMITTEE};
    private static final Role[] READERS_AND_SELF = {
        BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, WORKER
    };
    private static final Role[] COLLECTORS_AND_SELF = {BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE, WORKER};

    @Produces
    @Singleton
    AccessTable duesAccess() {
        return AccessTable.of(
                operation("listDuesBases").roles(COLLECTORS_AND_SELF),
                operation("getDuesBase").roles(COLLECTORS_AND_SELF).scopes(Scope.WAGE_WRITE),
                operation("recordDuesBase").roles(COLLECTORS_AND_SELF).scopes(Scope.WAGE_WRITE),
                operation("listDuesStatements").roles(READERS),
                operation("getDuesStatement").roles(READERS),
                operation("issueDuesStatement").roles(COLLECTORS),
                operation("reckonDuesStatement").roles(COLLECTORS),
                operation("closeDuesStatement").roles(COLLECTORS),
                operation("recordDuesPayments").roles(COLLECTORS),
                operation("takePaymentSheet").roles(COLLECTORS),
                operation("exportDuesStatement").roles(READERS),
                operation("reverseDuesPayment").roles(COLLECTORS),
                operation("listDuesLines").roles(READERS_AND_SELF),
                operation("getDuesArrears").roles(READERS),
                operation("getDuesCollection").roles(READERS),
                operation("listDuesReductions").roles(COLLECTORS_AND_SELF),
                operation("getDuesReduction").roles(COLLECTORS_AND_SELF),
                operation("requestDuesReduction").roles(COLLECTORS_AND_SELF),
                operation("decideDuesReductionInBranch").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("decideDuesReduction").roles(PARTY_COMMITTEE));
    }

    @Produces
    @Singleton
    ConstraintCodes duesConstraints() {
        return () -> Map.of(
                "uq_dues_statement_branch_id_month", "dues-statement-exists",
                "uq_dues_line_person_id_month", "dues-charged-once",
                "ex_dues_reduction_person_id", "reduction-overlaps",
                "uq_dues_payment_reverses", "dues-payment-reversed");
    }
}
