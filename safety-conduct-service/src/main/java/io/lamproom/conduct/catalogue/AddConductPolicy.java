package io.lamproom.conduct.catalogue;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Gives a mine other terms from a date on. */
@ApplicationScoped
class AddConductPolicy {

    private final ConductPolicyRepository policies;
    private final RuleBookReader reader;
    private final BusinessClock clock;
    private final Audit audit;
    private final CatalogueChange catalogue;

    AddConductPolicy(
            ConductPolicyRepository policies,
            RuleBookReader reader,
            BusinessClock clock,
            Audit audit,
            CatalogueChange catalogue) {
        this.policies = policies;
        this.reader = reader;
        this.clock = clock;
        this.audit = audit;
        this.catalogue = catalogue;
    }

    @Transactional
    ConductPolicy add(UUID mineId, ConductPolicyRequest request) {
        EffectiveDate.check(request.from(), reader.read(mineId).newestOwnPolicy(), clock.today());
        ConductPolicy policy = new ConductPolicy(
                Ids.next(),
                mineId,
                request.from(),
                request.toTerms(),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        policies.add(policy);
        audit.changed(
                "conduct-policy",
                policy.id(),
                policy.version(),
                mineId,
                "conduct-policy.added",
                List.of("from", "reportWithinHours", "confirmWithinWorkingDays"));
        catalogue.announce(mineId);
        return policy;
    }
}
