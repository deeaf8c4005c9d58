package io.lamproom.conduct.access;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.APPEAL_REVIEWER;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
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

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.stream.Stream;

/** Who may do what in this service: one row for every operation. */
class ConductAccess {

    private static final Role[] READERS = {
        SAFETY_DEPT,
        SAFETY_INSPECTOR,
        BRANCH_SECRETARY,
        SECTION_HEAD,
        TEAM_LEADER,
        MINE_LEADER,
        DISCIPLINE_COMMITTEE,
        WORKER
    };

    /** Who decides an appeal or makes it for the subject sees what it is about, and does not browse. */
    private static final Role[] READERS_OF_ONE =
            Stream.concat(Stream.of(READERS), Stream.of(APPEAL_REVIEWER, UNION)).toArray(Role[]::new);

    @Produces
    @ApplicationScoped
    AccessTable conductAccessTable() {
        return AccessTable.of(
                // The mine's rules are announced to all whom they bind.
                operation("listBehaviours").allTokens(),
                operation("getBehaviour").allTokens(),
                operation("addBehaviour").roles(SAFETY_DEPT),
                operation("addBehaviourVersion").roles(SAFETY_DEPT),
                operation("listGradeSchemes").allTokens(),
                operation("getGradeScheme").allTokens(),
                operation("addGradeScheme").roles(SAFETY_DEPT),
                operation("listConductPolicies").allTokens(),
                operation("getConductPolicy").allTokens(),
                operation("addConductPolicy").roles(SAFETY_DEPT),
                operation("listConductCodes").allTokens(),
                operation("reportViolation")
                        .roles(SAFETY_INSPECTOR, SAFETY_DEPT, TEAM_LEADER, MASS_SAFETY_WATCH, WORKER)
                        .scopes(CONDUCT_REPORT),
                operation("requestViolationImport").roles(SAFETY_DEPT),
                operation("listViolationImports").roles(SAFETY_DEPT),
                operation("getViolationImport").roles(SAFETY_DEPT),
                operation("listViolationImportRows").roles(SAFETY_DEPT),
                operation("commitViolationImport").roles(SAFETY_DEPT),
                operation("cancelViolationImport").roles(SAFETY_DEPT),
                operation("submitViolation")
                        .roles(SAFETY_INSPECTOR, SAFETY_DEPT, TEAM_LEADER, MASS_SAFETY_WATCH)
                        .scopes(CONDUCT_REPORT),
                operation("verifyViolation").roles(SAFETY_DEPT),
                operation("confirmViolation").roles(SAFETY_DEPT),
                operation("voidViolation").roles(SAFETY_DEPT),
                operation("explainIdentity").roles(SAFETY_DEPT),
                operation("extendTerm").roles(SAFETY_DEPT),
                operation("getViolation").roles(READERS_OF_ONE).scopes(CONDUCT_READ),
                operation("listViolations").roles(READERS).scopes(CONDUCT_READ),
                // who was seen adds what speaks for them
                operation("addViolationEvidence")
                        .roles(SAFETY_INSPECTOR, SAFETY_DEPT, SECTION_HEAD, TEAM_LEADER, MASS_SAFETY_WATCH, WORKER)
                        .scopes(CONDUCT_REPORT),
                operation("removeViolationEvidence")
                        .roles(SAFETY_INSPECTOR, SAFETY_DEPT, SECTION_HEAD, TEAM_LEADER, MASS_SAFETY_WATCH, WORKER)
                        .scopes(CONDUCT_REPORT),
                operation("listViolationEvidence").roles(READERS_OF_ONE).scopes(CONDUCT_READ),
                operation("getViolationPicture").roles(READERS_OF_ONE).scopes(CONDUCT_READ),
                operation("withdrawViolationEvidence").roles(SAFETY_DEPT),
                operation("readInformant").roles(DISCIPLINE_COMMITTEE).reason());
    }
}
