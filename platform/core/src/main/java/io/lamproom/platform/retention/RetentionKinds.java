package io.lamproom.platform.retention;

import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of record that this service keeps for a term. */
@ApplicationScoped
class RetentionKinds {

    private final Map<String, RetentionKind> kinds = new TreeMap<>();

    RetentionKinds(Instance<RetentionKind> all) {
        for (RetentionKind kind : all) {
            if (kinds.put(kind.code(), kind) != null) {
                throw new IllegalStateException("two kinds of record named " + kind.code());
            }
        }
    }

    Collection<RetentionKind> all() {
        return kinds.values();
    }

    RetentionKind named(String code) {
        RetentionKind kind = kinds.get(code);
        if (kind == null) {
            throw new Refusal.RuleBroken("retention-kind-unknown", code, String.join(", ", kinds.keySet())).at("/kind");
        }
        return kind;
    }
}
