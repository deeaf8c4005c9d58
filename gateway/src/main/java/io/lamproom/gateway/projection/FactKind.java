package io.lamproom.gateway.projection;

import io.lamproom.platform.consumer.Received;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is kept of the aggregates of one type: a row of {@code fact_<type>} for each, and day figures in
 * {@code <type>_day} where some of it can be added up. A row says where, when and what as the aggregate recorded it; a
 * newer version may attribute it to another branch.
 *
 * @param type {@code aggregatetype} of the events
 * @param stateType what is used of the published state
 * @param columns of the table, without {@code id} and {@code version}, which each has, and those that are computed
 * @param sums null where nothing is added up
 */
public record FactKind<S>(String type, Class<S> stateType, List<Column<S>> columns, DaySums sums) {

    private static final String FACT = "fact_";

    /** As ops call it, such as {@code violations}. */
    public String name() {
        return type.endsWith("y") ? type.substring(0, type.length() - 1) + "ies" : type + "s";
    }

    /** What its tables, and the functions that make them, are named by. */
    String stem() {
        return type.replace('-', '_');
    }

    /** The table of the facts in use, with its schema. */
    public String table() {
        return table("projection");
    }

    String table(String schema) {
        return schema + "." + FACT + stem();
    }

    public Optional<DaySums> daySums() {
        return Optional.ofNullable(sums);
    }

    /** The table of the day figures in use, with its schema. */
    public String dayTable() {
        return dayTable("projection");
    }

    String dayTable(String schema) {
        return schema + "." + stem() + "_day";
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** The columns that are written with their types, in the order of {@link #values}. */
    String typedColumns() {
        return Stream.concat(
                        Stream.of("id uuid", "version bigint"),
                        columns.stream().map(column -> column.name() + " " + column.type()))
                .collect(Collectors.joining(", "));
    }

    List<String> columnNames() {
        return Stream.concat(Stream.of("id", "version"), columns.stream().map(Column::name))
                .toList();
    }

    List<Object> values(UUID id, long version, S state, ZoneId zone) {
        List<Object> values = new ArrayList<>(columns.size() + 2);
        values.add(id);
        values.add(version);
        columns.forEach(column -> values.add(column.value().apply(state, zone)));
        return values;
    }

    List<Object> values(Received<S> received, ZoneId zone) {
        return values(received.id(), received.version(), received.state(), zone);
    }

    /** For the constructor of a state: what a fact cannot be without. */
    static void require(Object... values) {
        for (Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException("A state without what every fact has");
            }
        }
    }
}
