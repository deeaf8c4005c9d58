package io.lamproom.rules;

import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules in force: a mine's own version of that day, else the shipped one. An old day keeps its old rules. */
@ApplicationScoped
public class RuleSets {

    private final RuleSetRepository versions;
    private final RuleSetKinds kinds;

    RuleSets(RuleSetRepository versions, RuleSetKinds kinds) {
        this.versions = versions;
        this.kinds = kinds;
    }

    /** @throws Refusal.RuleBroken when no rules of this kind were in force on that day */
    public <R> Effective<R> inForce(Class<R> type, UUID mineId, LocalDate day) {
        return find(type, mineId, day)
                .orElseThrow(() -> new Refusal.RuleBroken(
                        "rules-not-in-force", kinds.of(type).code(), day));
    }

    /** The same for a kind of which none is shipped; empty where the mine had given none for that day. */
    public <R> Optional<Effective<R>> find(Class<R> type, UUID mineId, LocalDate day) {
        RuleSetKind<R> kind = kinds.of(type);
        return versions.inForce(kind.code(), mineId, day)
                .map(version -> new Effective<>(
                        version.id(),
                        kinds.stored(kind, version.rules()),
                        version.validity().validFrom(),
                        version.basis()));
    }
}
