package io.lamproom.member.brand;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.POLITICAL_WORK;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with brand projects: the branch proposes and cultivates, the Party committee decides. */
class BrandAccess {

    private static final Role[] READERS = {
        BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE, POLITICAL_WORK, MINE_LEADER
    };

    @Produces
    @Singleton
    AccessTable brandAccess() {
        return AccessTable.of(
                operation("listBrandProjects").roles(READERS),
                operation("getBrandProject").roles(READERS),
                operation("proposeBrandProject").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("approveBrandProject").roles(PARTY_COMMITTEE),
                operation("cultivateBrandProject").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("addBrandResult").roles(BRANCH_SECRETARY, BRANCH_COMMITTEE),
                operation("evaluateBrandProject").roles(PARTY_COMMITTEE, POLITICAL_WORK),
                operation("nameBrandProject").roles(PARTY_COMMITTEE),
                operation("recheckBrandProject").roles(PARTY_COMMITTEE, POLITICAL_WORK),
                operation("withdrawBrandProject").roles(PARTY_COMMITTEE));
    }

    @Produces
    @Singleton
    ConstraintCodes brandConstraints() {
        return () -> Map.of("uq_brand_project_branch_id", "one-brand-per-branch");
    }
}
