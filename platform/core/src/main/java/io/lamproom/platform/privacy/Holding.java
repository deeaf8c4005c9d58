package io.lamproom.platform.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one table holds about a person: how its rows name the person, which columns the person is told, and which not, for
 * what reason. Every column of such a table is one of the two, which a test proves.
 *
 * <pre>{@code
 * Holding.of("credentials", "credential").about("worker", "worker_id").tells("kind", "number", "valid_from", "valid_to")
 * }</pre>
 */
public final class Holding {

    private final String code;
    private final String table;
    private final List<Link> links = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, String> withheld = new LinkedHashMap<>();
    private final Map<Protection, List<String>> kept = new EnumMap<>(Protection.class);
    private String condition;
    private String order = "id";

    private Holding(String code, String table) {
        this.code = code;
        this.table = table;
    }

    /** @param code what the rows are called in the person's file, such as {@code credentials} */
    public static Holding of(String code, String table) {
        return new Holding(code, table);
    }

    /** Rows whose column is one of the person's keys of this name; what is said twice is an alternative. */
    public Holding about(String key, String column) {
        links.add(new Link(key, column, null, null));
        return this;
    }

    /** Rows that belong, by their column, to a row of another table that is about the person. */
    public Holding within(String column, String parent, String key, String parentColumn) {
        links.add(new Link(key, column, parent, parentColumn));
        return this;
    }

    /** Only rows for which this holds; the table is {@code t}. */
    public Holding only(String condition) {
        this.condition = condition;
        return this;
    }

    public Holding tells(String... columns) {
        Arrays.stream(columns).forEach(column -> told.add(new Told(column, null, null, null)));
        return this;
    }

    /** A column that is encrypted in a context of this name and the id of its row. */
    public Holding tellsSealed(String column, String context) {
        told.add(new Told(column, context, null, null));
        return this;
    }

    /** A column of the row of another table that a column names: the name of a unit, the day of a meeting. */
    public Holding tellsOf(String column, String table, String... columns) {
        Arrays.stream(columns).forEach(other -> told.add(new Told(column, null, table, other)));
        return this;
    }

    /** Columns that say nothing of the person beyond what is told, with the reason why. */
    public Holding withholds(String reason, String... columns) {
        Arrays.stream(columns).forEach(column -> withheld.put(column, reason));
        return this;
    }

    /** Columns that are kept from the person, who is told so and why. */
    public Holding protects(Protection why, String... columns) {
        kept.computeIfAbsent(why, reason -> new ArrayList<>()).addAll(Arrays.asList(columns));
        return this;
    }

    /** By which column the rows are sorted; else by id. */
    public Holding by(String column) {
        this.order = column;
        return this;
    }

    public String code() {
        return code;
    }

    public String table() {
        return table;
    }

    List<Told> told() {
        return Collections.unmodifiableList(told);
    }

    /** The fields that are kept from the person, by the reason. */
    Map<Protection, List<String>> protectedFields() {
        Map<Protection, List<String>> fields = new EnumMap<>(Protection.class);
        kept.forEach((why, columns) ->
                fields.put(why, columns.stream().map(Holding::camel).toList()));
        return fields;
    }

    /** The columns that are accounted for: told, withheld, protected, or what the rows are found by. */
    public Set<String> accounted() {
        return Stream.of(
                        told.stream().map(Told::column),
                        withheld.keySet().stream(),
                        kept.values().stream().flatMap(List::stream),
                        links.stream().map(Link::column))
                .flatMap(columns -> columns)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys by which the rows are found, in the order of the query's parameters. */
    List<String> keys() {
        return links.stream().map(Link::key).toList();
    }

    /** Each parameter is an array of uuid. */
    String query() {
        String columns = told.stream().map(Told::sql).collect(Collectors.joining(", "));
        String about = links.stream().map(Link::sql).collect(Collectors.joining(" or "));
        return "select " + columns + (sealed() ? ", t.id as row_id" : "") + " from " + table + " t where (" + about
                + ")" + (condition == null ? "" : " and (" + condition + ")") + " order by t." + order;
    }

    private boolean sealed() {
        return told.stream().anyMatch(each -> each.context() != null);
    }

    private static String camel(String snake) {
        String[] words = snake.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private record Link(String key, String column, String parent, String parentColumn) {

        String sql() {
            return "t." + column
                    + (parent == null
                            ? " = any (?)"
                            : " in (select p.id from " + parent + " p where p." + parentColumn + " = any (?))");
        }
    }

    /** A column, or one of the row that it names. */
    record Told(String column, String context, String table, String other) {

        String sql() {
            return table == null
                    ? "t." + column
                    : "(select o." + other + " from " + table + " o where o.id = t." + column + ")";
        }

        /** {@code unit_id} of a unit's name is {@code unit}; of its kind {@code unitKind}. */
        String name() {
            if (table == null) {
                return camel(column);
            }
            String named = column.replaceAll("_id$", "");
            return camel("name".equals(other) ? named : named + "_" + other);
        }
    }
}
