package io.lamproom.member.partyroster;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who brings a Party roster in, and who takes one out. */
class PartyRosterAccess {

    @Produces
    @Singleton
    AccessTable partyRosterAccess() {
        return AccessTable.of(
                operation("requestPartyImport").roles(PARTY_COMMITTEE),
                operation("listPartyImports").roles(PARTY_COMMITTEE),
                operation("getPartyImport").roles(PARTY_COMMITTEE),
                operation("listPartyImportRows").roles(PARTY_COMMITTEE),
                operation("commitPartyImport").roles(PARTY_COMMITTEE),
                operation("cancelPartyImport").roles(PARTY_COMMITTEE),
                operation("exportPartyRoster")
                        .roles(PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE));
    }
}
