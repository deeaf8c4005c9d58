package io.lamproom.gateway.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Keeps the facts of one kind, and the day figures by the difference between a fact's old and new row: an event that
 * comes twice, late or out of turn changes nothing that it should not.
 */
public final class FactProjection<S> implements Projection<S> {

    /** The consumer of everything in the schema {@code projection}. */
    public static final String CONSUMER = "figures";

    private final FactKind<S> kind;
    private final DataSource database;
    private final BranchRevisions revisions;
    private final ZoneId zone;
    private final String change;

    FactProjection(FactKind<S> kind, DataSource database, BranchRevisions revisions, ZoneId zone) {
        this.kind = kind;
        this.database = database;
        this.revisions = revisions;
        this.zone = zone;
        this.change = change(kind);
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public String aggregateType() {
        return kind.type();
    }

    @Override
    public Class<S> stateType() {
        return kind.stateType();
    }

    @Override
    public void apply(List<Received<S>> newest) {
        List<UUID> branches = Query.list(database, change, row -> Query.id(row, "branch_id"), json(newest));
        revisions.raise(branches.stream().filter(Objects::nonNull).toList());
    }

    /**
     * One statement, so that the difference is that of the row as it stood under its lock; rows in the key's order. It
     * answers the branches of which a fact or a figure has changed.
     */
    private static String change(FactKind<?> kind) {
        String facts = """
                with received as (
                    select * from jsonb_to_recordset(?::jsonb) as r (%s)
                ), changed as (
                    insert into %s as f (%s)
                    select %3$s from received order by id
                    on conflict (id) do update set (%3$s) = row (%s)
                    where excluded.version > f.version
                    returning old as before, new as after
                )""".formatted(
                kind.typedColumns(),
                kind.table(),
                String.join(", ", kind.columnNames()),
                kind.columnNames().stream().map(name -> "excluded." + name).collect(Collectors.joining(", ")));
        List<String> branches = new ArrayList<>();
        if (kind.has("branch_id")) {
            branches.add("select (before).branch_id from changed union select (after).branch_id from changed");
        }
        if (branches.isEmpty() && kind.daySums().isEmpty()) {
            branches.add("select null::uuid where false");
        }
        String sums = kind.daySums().map(sum -> sums(kind, sum)).orElse("");
        if (!sums.isEmpty()) {
            branches.add("select node_id from summed where node_kind = 'BRANCH'");
        }
        return facts + sums + " select distinct branch_id from (" + String.join(" union ", branches)
                + ") as told (branch_id)";
    }

    private static String sums(FactKind<?> kind, DaySums sums) {
        return """
                , fact as (
                    select (before).*, -1 as n from changed where (before).counted
                    union all
                    select (after).*, 1 as n from changed where (after).counted
                ), summed as (
                    insert into %s as d (node_id, business_date, metric, mine_id, node_kind, value)
                    select node_id, business_date, metric, mine_id, node_kind, value from (%s) as difference
                    order by node_id, business_date, metric
                    on conflict (node_id, business_date, metric) do update set value = d.value + excluded.value
                    returning d.node_kind, d.node_id
                )""".formatted(kind.dayTable(), sums.of("fact"));
    }

    private String json(List<Received<S>> newest) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Received<S> each : newest) {
            Map<String, Object> row = new LinkedHashMap<>();
            Iterator<Object> values = kind.values(each, zone).iterator();
            kind.columnNames().forEach(name -> row.put(name, values.next()));
            rows.add(row);
        }
        try {
            return EventJson.MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
