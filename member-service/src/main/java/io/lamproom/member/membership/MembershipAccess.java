package io.lamproom.member.membership;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with Party members and Party groups. */
class MembershipAccess {

    private static final Role[] READERS = {PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE};

    @Produces
    @Singleton
    AccessTable membershipAccess() {
        return AccessTable.of(
                operation("recordMembership").roles(PARTY_COMMITTEE),
                operation("listMembers").roles(READERS),
                operation("callRoll").roles(READERS),
                operation("getMember")
                        .roles(PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE, WORKER),
                operation("suspendMembership").roles(PARTY_COMMITTEE),
                operation("restoreMembership").roles(PARTY_COMMITTEE),
                operation("terminateMembership").roles(PARTY_COMMITTEE),
                operation("markMember").roles(PARTY_COMMITTEE),
                operation("endMemberMark").roles(PARTY_COMMITTEE),
                operation("placeMember").roles(PARTY_COMMITTEE, BRANCH_SECRETARY),
                operation("listPartyGroups").roles(READERS),
                operation("getPartyGroup").roles(READERS),
                operation("createPartyGroup").roles(PARTY_COMMITTEE, BRANCH_SECRETARY),
                operation("changePartyGroup").roles(PARTY_COMMITTEE, BRANCH_SECRETARY),
                operation("closePartyGroup").roles(PARTY_COMMITTEE, BRANCH_SECRETARY));
    }
}
