package io.lamproom.gateway.projection;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Computes all day figures of a kind anew from its facts and compares, in one statement and so at one moment. */
@ApplicationScoped
public class FigureCheck {

    private static final String COMPARE = """
            with computed as (%s),
            kept as (select * from %s where value <> 0)
            select (select count(*) from kept) as kept, (select count(*) from computed) as computed,
                array(select distinct node_id
                    from computed full join kept using (node_id, business_date, metric)
                    where computed.value is distinct from kept.value order by node_id)::uuid[] as nodes
            """;

    private final DataSource database;

    FigureCheck(DataSource database) {
        this.database = database;
    }

    /**
     * How many figures there are and should be.
     *
     * @param nodes branches, units and places of which some figure is wrong
     */
    public record Outcome(long kept, long computed, List<UUID> nodes) {}

    /** @param kind one with day figures */
    public Outcome run(FactKind<?> kind) {
        DaySums sums = kind.daySums().orElseThrow();
        return Query.first(
                        database,
                        COMPARE.formatted(sums.of(sums.alike(kind.table())), kind.dayTable()),
                        row -> new Outcome(row.getLong("kept"), row.getLong("computed"), List.of((UUID[])
                                row.getArray("nodes").getArray())))
                .orElseThrow();
    }
}
