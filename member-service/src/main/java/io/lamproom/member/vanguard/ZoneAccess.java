package io.lamproom.member.vanguard;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.POLITICAL_WORK;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with zones: the branch sets them up, those who work in them or look after safety see them. */
class ZoneAccess {

    private static final Role[] READERS = {
        BRANCH_SECRETARY,
        BRANCH_COMMITTEE,
        PARTY_COMMITTEE,
        POLITICAL_WORK,
        SAFETY_DEPT,
        MINE_LEADER,
        SECTION_HEAD,
        TEAM_LEADER
    };
    private static final Role[] BRANCH = {BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE};

    @Produces
    @Singleton
    AccessTable zoneAccess() {
        return AccessTable.of(
                operation("listZones").roles(READERS),
                operation("getZone").roles(READERS),
                operation("setUpZone").roles(BRANCH),
                operation("handOverZone").roles(BRANCH),
                operation("closeZone").roles(BRANCH));
    }

    @Produces
    @Singleton
    ConstraintCodes zoneConstraints() {
        return () -> Map.of("ex_zone_branch_id_name", "zone-name-taken", "ex_zone_holder_zone_id", "zone-held-once");
    }
}
