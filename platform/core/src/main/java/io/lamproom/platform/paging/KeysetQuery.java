package io.lamproom.platform.paging;

import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A list within a reach, read by key: for every reached node one scan of the index made of (reach column, sort key, id),
 * merged. Built anew for each request; {@link Lists} runs it.
 *
 * <pre>{@code
 * KeysetQuery.from("violation")
 *     .reach(Node.MINE, "mine_id").reach(Node.SECTION, "section_id")
 *     .sortedBy("occurred_at", "timestamptz", true)
 *     .where("status = ?", status)
 * }</pre>
 *
 * Column names and conditions are constants of the code, never a caller's words; values are bound.
 */
public final class KeysetQuery {

    private final String table;
    private final List<ReachColumn> reachColumns = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String idColumn = "id";
    private String sortColumn = "id";
    private String sortType = "uuid";
    private boolean descending;
    private String inReachCondition;
    private boolean plannedForItsValues;

    private KeysetQuery(String table) {
        this.table = table;
    }

    public static KeysetQuery from(String table) {
        return new KeysetQuery(table);
    }

    /** A column that records a kind of node, one or more of a kind; kinds without a column are not reached here. */
    public KeysetQuery reach(Node node, String column) {
        reachColumns.add(new ReachColumn(node, column));
        return this;
    }

    public KeysetQuery id(String column) {
        idColumn = column;
        return this;
    }

    /**
     * @param type the PostgreSQL type of the column, to which the cursor's text is cast
     */
    public KeysetQuery sortedBy(String column, String type, boolean descendingOrder) {
        sortColumn = column;
        sortType = type;
        descending = descendingOrder;
        return this;
    }

    /** Adds a condition when the value is there; a filter that was not given changes nothing. */
    public KeysetQuery where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
        return this;
    }

    /** Adds a condition with several values, none of which is null. */
    public KeysetQuery whereAll(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    /** Adds a condition without a value. */
    public KeysetQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * For conditions on values of which some are frequent and others rare: one plan for all of them is wrong for most, as
     * one name has ten thousand bearers and another none. Costs a planning of the query each time.
     */
    public KeysetQuery plannedForItsValues() {
        plannedForItsValues = true;
        return this;
    }

    /**
     * For lists asked by one worker: the caller's right was checked on that person, so the nodes recorded on the rows do
     * not matter; {@code condition} alone bounds the list.
     */
    public KeysetQuery withinCheckedReach(String condition, Object value) {
        inReachCondition = condition;
        return where(condition, value);
    }

    /** What a cursor is bound to: everything but the position. */
    String fingerprint(Reach reach) {
        return table + '|' + sortColumn + descending + '|' + conditions + '|' + values + '|' + describe(reach);
    }

    private static String describe(Reach reach) {
        StringBuilder text = new StringBuilder();
        for (Node node : Node.values()) {
            text.append(node).append(reach.of(node).stream().sorted().toList());
        }
        return text.toString();
    }

    /** One page's SQL. */
    Statement page(Reach reach, List<String> after, int limit) {
        List<Object> bound = new ArrayList<>();
        List<String> scans = new ArrayList<>();
        for (Branch branch : branches(reach)) {
            scans.add('(' + scan(branch, after, limit, bound) + ')');
        }
        String order = order();
        if (scans.size() == 1) {
            return new Statement(
                    scans.getFirst().substring(1, scans.getFirst().length() - 1), bound, plannedForItsValues);
        }
        bound.add(limit);
        return new Statement(
                "select i, k from (" + String.join(" union ", scans) + ") x order by k" + order + ", i" + order
                        + " limit ?",
                bound,
                plannedForItsValues);
    }

    /** The SQL that counts the whole list. */
    Statement count(Reach reach) {
        List<Object> bound = new ArrayList<>();
        List<String> scans = new ArrayList<>();
        for (Branch branch : branches(reach)) {
            scans.add("select " + idColumn + " from " + table + " where " + clause(branch, bound));
        }
        return new Statement(
                "select count(*) from (" + String.join(" union ", scans) + ") x", bound, plannedForItsValues);
    }

    boolean reachesNothing(Reach reach) {
        return branches(reach).isEmpty();
    }

    private record ReachColumn(Node node, String name) {}

    private record Branch(String column, UUID node) {}

    private List<Branch> branches(Reach reach) {
        if (inReachCondition != null) {
            return List.of(new Branch(null, null));
        }
        List<Branch> branches = new ArrayList<>();
        reachColumns.forEach(column ->
                reach.of(column.node()).stream().sorted().forEach(id -> branches.add(new Branch(column.name(), id))));
        return branches;
    }

    private String scan(Branch branch, List<String> after, int limit, List<Object> bound) {
        StringBuilder sql = new StringBuilder("select ")
                .append(idColumn)
                .append(" as i, ")
                .append(sortColumn)
                .append(" as k from ")
                .append(table)
                .append(" where ")
                .append(clause(branch, bound));
        if (after != null) {
            sql.append(" and (")
                    .append(sortColumn)
                    .append(", ")
                    .append(idColumn)
                    .append(descending ? ") < (" : ") > (")
                    .append("cast(? as ")
                    .append(sortType)
                    .append("), cast(? as uuid))");
            bound.addAll(after);
        }
        bound.add(limit);
        return sql.append(" order by ")
                .append(sortColumn)
                .append(order())
                .append(", ")
                .append(idColumn)
                .append(order())
                .append(" limit ?")
                .toString();
    }

    private String clause(Branch branch, List<Object> bound) {
        List<String> all = new ArrayList<>();
        if (branch.column() != null) {
            all.add(branch.column() + " = ?");
            bound.add(branch.node());
        }
        all.addAll(conditions);
        bound.addAll(values);
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private String order() {
        return descending ? " desc" : "";
    }

    /** SQL with the values of its placeholders in order. */
    record Statement(String sql, List<Object> values, boolean plannedForItsValues) {}
}
