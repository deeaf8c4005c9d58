package io.lamproom.gateway.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps the facts of violations, and the day figures by the difference between a fact's old and new row: an event that
 * comes twice, late or out of turn changes nothing that it should not.
 */
@ApplicationScoped
public class ViolationProjection implements Projection<ViolationState> {

    /** The consumer of everything in the schema {@code projection}. */
    public static final String CONSUMER = "figures";

    /** One statement, so that the difference is that of the row as it stood under its lock; rows in the key's order. */
    private static final String CHANGE = """
            with received as (
                select * from jsonb_to_recordset(?::jsonb) as r (%s)
            ), changed as (
                insert into projection.fact_violation as f (%s)
                select %2$s from received order by id
                on conflict (id) do update set (%2$s) = row (%s)
                where excluded.version > f.version
                returning old as before, new as after
            ), fact as (
                select (before).*, -1 as n from changed where (before).id is not null
                union all
                select (after).*, 1 as n from changed
            )
            insert into projection.violation_day as d (node_id, business_date, metric, mine_id, node_kind, value)
            select node_id, business_date, metric, mine_id, node_kind, value from (%s) as difference
            order by node_id, business_date, metric
            on conflict (node_id, business_date, metric) do update set value = d.value + excluded.value
            returning case when d.node_kind = 'BRANCH' then d.node_id end as branch_id
            """.formatted(
            ViolationFact.TYPED_COLUMNS, ViolationFact.COLUMNS, ViolationFact.EXCLUDED, ViolationFigures.of("fact"));

    private final DataSource database;
    private final BranchRevisions revisions;

    ViolationProjection(DataSource database, BranchRevisions revisions) {
        this.database = database;
        this.revisions = revisions;
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
        return "violation";
    }

    @Override
    public Class<ViolationState> stateType() {
        return ViolationState.class;
    }

    @Override
    public void apply(List<Received<ViolationState>> newest) {
        List<ViolationFact> facts = newest.stream().map(ViolationFact::from).toList();
        List<UUID> branches = Query.list(database, CHANGE, row -> Query.id(row, "branch_id"), json(facts));
        revisions.raise(branches.stream().filter(Objects::nonNull).distinct().toList());
    }

    private static String json(List<ViolationFact> facts) {
        try {
            return EventJson.MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
