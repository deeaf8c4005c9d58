package io.lamproom.rules;

import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules in force: a mine's own version of that day, else the shipped one. An old day keeps its old rules. */
@ApplicationScoped
public class RuleSets {

    private final KnownVersions versions;
    private final RuleSetKinds kinds;

    RuleSets(KnownVersions versions, RuleSetKinds kinds) {
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
        return versions.inForce(kinds.of(type), mineId, day);
    }
}
