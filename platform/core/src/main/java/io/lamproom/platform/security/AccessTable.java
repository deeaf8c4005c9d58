package io.lamproom.platform.security;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what: one row for every operation, by its id. Each module gives one table as a CDI bean; {@link
 * AccessFilter} reads them all, the matrix test walks them, and an operation without a row is refused to everyone.
 *
 * <pre>{@code
 * AccessTable.of(
 *     AccessTable.operation("reportViolation").roles(SAFETY_INSPECTOR, TEAM_LEADER).scopes(CONDUCT_REPORT),
 *     AccessTable.operation("lookUpWorker").roles(HR_DEPT).reason(),
 *     AccessTable.operation("listCodes").allTokens())
 * }</pre>
 */
public final class AccessTable {

    private final Map<String, Row> rows;

    private AccessTable(Map<String, Row> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    public static AccessTable of(Row... rows) {
        Map<String, Row> table = new LinkedHashMap<>();
        for (Row row : rows) {
            if (table.put(row.operation(), row) != null) {
                throw new IllegalArgumentException("two access rows for " + row.operation());
            }
        }
        return new AccessTable(table);
    }

    /** A row that admits nobody yet. */
    public static Row operation(String id) {
        return new Row(id, Set.of(), Set.of(), false, false);
    }

    public Map<String, Row> rows() {
        return rows;
    }

    public Optional<Row> row(String operation) {
        return Optional.ofNullable(rows.get(operation));
    }

    /**
     * One operation's rights. The reach of a role is that of {@link Role#span()}, of a scope the mines of the token.
     *
     * @param anyToken every valid token is admitted, without a reach: code lists and the like
     * @param asksReason the caller must say why in {@code X-Access-Reason}
     */
    public record Row(String operation, Set<Role> roles, Set<Scope> scopes, boolean anyToken, boolean asksReason) {

        public Row roles(Role... admitted) {
            return new Row(operation, Set.copyOf(Arrays.asList(admitted)), scopes, anyToken, asksReason);
        }

        public Row scopes(Scope... admitted) {
            return new Row(operation, roles, Set.copyOf(Arrays.asList(admitted)), anyToken, asksReason);
        }

        public Row allTokens() {
            return new Row(operation, roles, scopes, true, asksReason);
        }

        public Row reason() {
            return new Row(operation, roles, scopes, anyToken, true);
        }

        /** Decisions need a person: no program is admitted. */
        public boolean personsOnly() {
            return scopes.isEmpty() && !anyToken;
        }
    }
}
