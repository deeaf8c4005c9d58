package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.ConductTerms;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Renders violations for the caller, as of now. */
@ApplicationScoped
class ViolationViews {

    private static final Set<Role> PARTY =
            Set.of(Role.PARTY_COMMITTEE, Role.BRANCH_SECRETARY, Role.BRANCH_COMMITTEE, Role.DISCIPLINE_COMMITTEE);

    private final CallerContext context;
    private final RuleBooks rules;
    private final IdentityDoubt identity;
    private final Roster roster;
    private final BusinessClock clock;

    ViolationViews(CallerContext context, RuleBooks rules, IdentityDoubt identity, Roster roster, BusinessClock clock) {
        this.context = context;
        this.rules = rules;
        this.identity = identity;
        this.roster = roster;
        this.clock = clock;
    }

    ViolationView of(Violation violation) {
        boolean forParty = context.caller().roles().stream().anyMatch(PARTY::contains);
        return ViolationView.of(violation, forParty, identity.about(violation), termsOf(violation), clock.zone());
    }

    private Terms termsOf(Violation violation) {
        if (!violation.status().isUnconfirmed() || violation.occurrence().history()) {
            return null;
        }
        ConductTerms policy =
                rules.recent(violation.mineId()).terms(violation.occurrence().businessDate());
        return Terms.asOf(
                clock.now(),
                violation.occurrence(),
                violation.reportedAt(),
                policy,
                roster.workingDays(violation.mineId()),
                clock.zone());
    }
}
