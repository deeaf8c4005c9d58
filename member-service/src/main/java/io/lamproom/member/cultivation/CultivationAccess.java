package io.lamproom.member.cultivation;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with plans of dual cultivation: the branch proposes and carries out, the Party committee approves. */
class CultivationAccess {

    @Produces
    @Singleton
    AccessTable cultivationAccessTable() {
        return AccessTable.of(
                operation("listCultivationPlans").roles(PARTY_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("getCultivationPlan").roles(PARTY_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("proposeCultivationPlan").roles(BRANCH_SECRETARY),
                operation("addCultivationEntry").roles(BRANCH_SECRETARY),
                operation("approveCultivationPlan").roles(PARTY_COMMITTEE),
                operation("recordCultivationStep").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("settleCultivationEntry").roles(BRANCH_SECRETARY),
                operation("closeCultivationPlan").roles(PARTY_COMMITTEE));
    }
}
