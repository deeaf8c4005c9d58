package io.lamproom.platform.security;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides, from the access tables of all modules, whether a caller may run an operation and what it reaches there. */
@ApplicationScoped
public class Access {

    private final Map<String, AccessTable.Row> rows = new LinkedHashMap<>();
    private final ReachResolver reaches;
    private final BusinessClock clock;

    Access(Instance<AccessTable> tables, ReachResolver reaches, BusinessClock clock) {
        this.reaches = reaches;
        this.clock = clock;
        for (AccessTable table : tables) {
            table.rows().forEach((operation, row) -> {
                if (rows.put(operation, row) != null) {
                    throw new IllegalStateException("two access rows for " + operation);
                }
            });
        }
    }

    /** Every row there is. */
    public Map<String, AccessTable.Row> rows() {
        return Map.copyOf(rows);
    }

    /**
     * The reach of a caller in an operation.
     *
     * @throws Refusal.NotAllowed when none of the caller's roles or scopes is admitted
     */
    public Reach admit(Caller caller, String operation, Optional<String> reason) {
        AccessTable.Row row = rows.get(operation);
        if (row == null) {
            throw new Refusal.NotAllowed("not-allowed");
        }
        Set<Role> roles = caller.roles().stream().filter(row.roles()::contains).collect(Collectors.toSet());
        boolean scoped = caller.scopes().stream().anyMatch(row.scopes()::contains);
        if (!row.anyToken() && roles.isEmpty() && !scoped) {
            throw new Refusal.NotAllowed("not-allowed");
        }
        if (row.asksReason() && reason.isEmpty()) {
            throw new Refusal.InvalidInput(
                    io.lamproom.platform.problem.FieldError.ofParameter(AccessFilter.REASON, "reason-required"));
        }
        return row.anyToken() && roles.isEmpty() && !scoped
                ? Reach.nothing()
                : reaches.resolve(caller, roles, clock.today());
    }
}
