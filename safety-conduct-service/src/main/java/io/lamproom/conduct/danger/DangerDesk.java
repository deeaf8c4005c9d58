package io.lamproom.conduct.danger;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** What all steps of a danger have in common: it is in reach, of the version expected, and its change is recorded. */
@ApplicationScoped
class DangerDesk {

    private final CallerContext context;
    private final DangerRepository dangers;
    private final RuleSets ruleSets;
    private final ChangeRecorder changes;

    DangerDesk(CallerContext context, DangerRepository dangers, RuleSets ruleSets, ChangeRecorder changes) {
        this.context = context;
        this.dangers = dangers;
        this.ruleSets = ruleSets;
        this.changes = changes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Danger change(UUID id, ExpectedVersion expected, String what, Consumer<Danger> step, String... fields) {
        Danger danger = find(id);
        ExpectedVersion.check(expected, danger.version());
        step.accept(danger);
        changes.record("danger." + what, danger, fields);
        return danger;
    }

    /** @throws Refusal when there is none in reach */
    Danger find(UUID id) {
        return dangers.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** The rules that a danger is judged by: those of the business date of its find. */
    DangerRules rulesOf(Danger danger) {
        return ruleSets.inForce(
                        DangerRules.class, danger.mineId(), danger.finding().businessDate())
                .rules();
    }
}
