package io.lamproom.member.committee;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Party committee lets a term go on (延期换届), within the limit of the rules. */
@ApplicationScoped
class ExtendTerm {

    private final TermRepository terms;
    private final OwnMatters ownMatters;
    private final RuleSets ruleSets;
    private final ChangeRecorder changes;

    ExtendTerm(TermRepository terms, OwnMatters ownMatters, RuleSets ruleSets, ChangeRecorder changes) {
        this.terms = terms;
        this.ownMatters = ownMatters;
        this.ruleSets = ruleSets;
        this.changes = changes;
    }

    @Transactional
    CommitteeTerm extend(Reach reach, UUID id, ExpectedVersion expected, ExtensionRequest request) {
        CommitteeTerm term = terms.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, term.version());
        term.officers().forEach(officer -> ownMatters.refuseAbout(officer.workerId()));
        Effective<BranchRules> inForce = ruleSets.inForce(BranchRules.class, term.mineId(), term.from());
        term.extend(request.until(), request.reason(), inForce.rules().extensionMonths(), inForce.basis());
        changes.record("committee-term.extended", term, "extendedTo");
        return term;
    }
}
