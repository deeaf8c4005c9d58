package io.lamproom.gateway.projection;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Computes all day figures anew from the facts and compares, in one statement and so at one moment. */
@ApplicationScoped
public class FigureCheck {

    private static final String COMPARE = """
            with computed as (%s),
            kept as (select * from projection.violation_day where value <> 0)
            select (select count(*) from kept) as kept, (select count(*) from computed) as computed,
                array(select distinct node_id
                    from computed full join kept using (node_id, business_date, metric)
                    where computed.value is distinct from kept.value order by node_id)::uuid[] as nodes
            """.formatted(ViolationFigures.of(ViolationFigures.alike("projection")));

    private final DataSource database;

    FigureCheck(DataSource database) {
        this.database = database;
    }

    /**
     * How many figures there are and should be.
     *
     * @param nodes branches and units of which some figure is wrong
     */
    public record Outcome(long kept, long computed, List<UUID> nodes) {}

    public Outcome run() {
        return Query.first(
                        database,
                        COMPARE,
                        row -> new Outcome(row.getLong("kept"), row.getLong("computed"), List.of((UUID[])
                                row.getArray("nodes").getArray())))
                .orElseThrow();
    }
}
