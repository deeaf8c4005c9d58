package io.lamproom.conduct.incident;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISPATCH;
import static io.lamproom.platform.security.Role.FUNCTIONAL_MANAGER;
import static io.lamproom.platform.security.Role.MASS_SAFETY_WATCH;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;
import static io.lamproom.platform.security.Scope.CONDUCT_REPORT;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with incidents: everybody reports, the safety department investigates. */
class IncidentAccess {

    private static final Role[] READERS = {
        SAFETY_DEPT,
        SAFETY_INSPECTOR,
        BRANCH_SECRETARY,
        SECTION_HEAD,
        TEAM_LEADER,
        FUNCTIONAL_MANAGER,
        MINE_LEADER,
        UNION,
        WORKER
    };

    private static final Role[] REPORTERS = {
        SAFETY_INSPECTOR,
        SAFETY_DEPT,
        SECTION_HEAD,
        TEAM_LEADER,
        FUNCTIONAL_MANAGER,
        MASS_SAFETY_WATCH,
        MINE_LEADER,
        DISPATCH,
        WORKER
    };

    @Produces
    @Singleton
    AccessTable incidentAccess() {
        return AccessTable.of(
                operation("reportIncident").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("addIncidentEvidence").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("removeIncidentEvidence").roles(REPORTERS).scopes(CONDUCT_REPORT),
                operation("listIncidentEvidence").roles(READERS).scopes(CONDUCT_READ),
                operation("getIncidentPicture").roles(READERS).scopes(CONDUCT_READ),
                operation("withdrawIncidentEvidence").roles(SAFETY_DEPT),
                operation("listIncidents").roles(READERS).scopes(CONDUCT_READ),
                operation("getIncident").roles(READERS).scopes(CONDUCT_READ),
                operation("recordIncidentPerson").roles(SAFETY_DEPT),
                operation("investigateIncident").roles(SAFETY_DEPT),
                operation("closeIncident").roles(SAFETY_DEPT));
    }

    @Produces
    @Singleton
    ConstraintCodes incidentConstraints() {
        return () -> Map.of("uq_incident_person", "incident-person-known");
    }
}
