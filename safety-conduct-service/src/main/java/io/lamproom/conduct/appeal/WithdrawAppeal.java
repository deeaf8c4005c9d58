package io.lamproom.conduct.appeal;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.Consequences;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Ends an appeal without a decision: withdrawn by its subject, or settled because an authority
 * annulled what it is about.
 */
@ApplicationScoped
class WithdrawAppeal implements ViolationConsequences {

    private final CallerContext context;
    private final AppealRepository appeals;
    private final ViolationDesk desk;
    private final Actors actors;
    private final Consequences consequences;
    private final ChangeRecorder changes;

    WithdrawAppeal(
            CallerContext context,
            AppealRepository appeals,
            ViolationDesk desk,
            Actors actors,
            Consequences consequences,
            ChangeRecorder changes) {
        this.context = context;
        this.appeals = appeals;
        this.desk = desk;
        this.actors = actors;
        this.consequences = consequences;
        this.changes = changes;
    }

    @Transactional
    Appeal withdraw(UUID id, ExpectedVersion expected, String note) {
        Appeal appeal = appeals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, appeal.version());
        appeal.withdraw(actors.step(note));
        Violation violation = desk.find(appeal.violationId());
        violation.mark(appeal.mark());
        changes.record("appeal.withdrawn", appeal, "status");
        changes.record("violation.appeal-withdrawn", violation, "appeal");
        consequences.tell((each, fact) -> each.decided(fact, AppealStatus.WITHDRAWN), violation);
        return appeal;
    }

    @Override
    public void annulled(ViolationFact fact) {
        appeals.openAgainst(fact.id()).ifPresent(appeal -> {
            appeal.settle(actors.step(null));
            Violation violation = desk.find(fact.id());
            violation.mark(appeal.mark());
            changes.record("appeal.settled", appeal, "status");
            changes.record("violation.appeal-settled", violation, "appeal");
        });
    }
}
