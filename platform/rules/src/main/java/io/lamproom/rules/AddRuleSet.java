package io.lamproom.rules;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** A mine gives itself rules from a day on, today at the earliest: what was judged by others stays as it is. */
@ApplicationScoped
class AddRuleSet {

    private final RuleSetRepository versions;
    private final RuleSetKinds kinds;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    AddRuleSet(RuleSetRepository versions, RuleSetKinds kinds, BusinessClock clock, ChangeRecorder changes) {
        this.versions = versions;
        this.kinds = kinds;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    RuleSet add(Reach reach, RuleSetRequest request) {
        if (!reach.covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("rule-set-mine-unknown").at("/mineId");
        }
        RuleSetKind<?> kind = kinds.named(request.kind())
                .orElseThrow(() -> new Refusal.RuleBroken(
                                "rule-kind-unknown", request.kind(), String.join(", ", kinds.codes()))
                        .at("/kind"));
        kinds.check(kind, request.rules());
        LocalDate today = clock.today();
        if (request.from().isBefore(today)) {
            throw new Refusal.RuleBroken("rule-set-in-past", today).at("/from").with("earliest", today);
        }
        Optional<RuleSet> before = versions.newestOf(reach, request.mineId(), request.kind());
        before.ifPresent(newest -> endBefore(newest, request.from()));
        RuleSet version = new RuleSet(
                request.mineId(),
                request.kind(),
                request.from(),
                request.rules().toString(),
                request.basis());
        versions.add(version);
        before.ifPresent(newest -> changes.record("rule-set.ended", newest, "to"));
        changes.record("rule-set.added", version);
        return version;
    }

    private void endBefore(RuleSet newest, LocalDate day) {
        LocalDate from = newest.validity().validFrom();
        if (!from.isBefore(day)) {
            throw new Refusal.StateConflict("rule-set-later", from);
        }
        newest.endBefore(day);
        // an insert is sent before an update: were it not sent first, both would hold
        versions.sendChanges();
    }
}
