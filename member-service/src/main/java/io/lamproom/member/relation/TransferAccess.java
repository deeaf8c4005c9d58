package io.lamproom.member.relation;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with transfers: the Party committee's organisation office issues and takes letters. */
class TransferAccess {

    private static final Role[] READERS = {PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE};

    @Produces
    @Singleton
    AccessTable transferAccessTable() {
        return AccessTable.of(
                operation("listRelationTransfers").roles(READERS),
                operation("getRelationTransfer").roles(READERS),
                operation("issueRelationLetter").roles(PARTY_COMMITTEE),
                operation("takeInMember").roles(PARTY_COMMITTEE),
                operation("receiveRelationTransfer").roles(PARTY_COMMITTEE),
                operation("cancelRelationTransfer").roles(PARTY_COMMITTEE));
    }
}
