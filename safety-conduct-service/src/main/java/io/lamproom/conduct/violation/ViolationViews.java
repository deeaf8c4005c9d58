package io.lamproom.conduct.violation;

import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Renders violations for the caller, as of now. */
@ApplicationScoped
class ViolationViews {

    private static final Set<Role> PARTY =
            Set.of(Role.PARTY_COMMITTEE, Role.BRANCH_SECRETARY, Role.BRANCH_COMMITTEE, Role.DISCIPLINE_COMMITTEE);

    private final CallerContext context;
    private final IdentityDoubt identity;
    private final ReportTerms terms;
    private final BusinessClock clock;

    ViolationViews(CallerContext context, IdentityDoubt identity, ReportTerms terms, BusinessClock clock) {
        this.context = context;
        this.identity = identity;
        this.terms = terms;
        this.clock = clock;
    }

    ViolationView of(Violation violation) {
        return ViolationView.of(violation, forParty(), identity.about(violation), termsOf(violation), clock.zone());
    }

    /** Whether the caller may see who is a Party member. */
    boolean forParty() {
        return context.caller().roles().stream().anyMatch(PARTY::contains);
    }

    private Terms termsOf(Violation violation) {
        if (!violation.status().isUnconfirmed() || violation.occurrence().history()) {
            return null;
        }
        return terms.now(violation);
    }
}
