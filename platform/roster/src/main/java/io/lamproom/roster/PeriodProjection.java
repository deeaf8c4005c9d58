package io.lamproom.roster;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** Keeps the accounting periods of the roster. */
@ApplicationScoped
class PeriodProjection implements Projection<PeriodState> {

    private static final VersionedUpsert<Received<PeriodState>> PERIODS = VersionedUpsert.<Received<PeriodState>>into(
                    "platform.roster_period")
            .key("id", "uuid", Received::id)
            .version("version", Received::version)
            .column("mine_id", "uuid", period -> period.state().mineId())
            .column("month", "text", period -> period.state().month())
            .column("valid_from", "date", period -> period.state().from())
            .column("valid_to", "date", period -> period.state().to())
            .column("closed_at", "timestamptz", period -> period.state().closedAt());

    private final DataSource dataSource;

    PeriodProjection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String consumer() {
        return Roster.CONSUMER;
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public String aggregateType() {
        return "period";
    }

    @Override
    public Class<PeriodState> stateType() {
        return PeriodState.class;
    }

    @Override
    public void apply(List<Received<PeriodState>> received) {
        PERIODS.apply(dataSource, received);
    }
}
