package io.lamproom.conduct.points;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** Hears of commendations from member-service. */
@ApplicationScoped
class CommendationProjection implements Projection<CommendationState> {

    private static final VersionedUpsert<Received<CommendationState>> COMMENDATIONS =
            VersionedUpsert.<Received<CommendationState>>into("commendation")
                    .key("id", "uuid", Received::id)
                    .version("version", Received::version)
                    .column(
                            "mine_id",
                            "uuid",
                            commendation -> commendation.state().mineId())
                    .column(
                            "worker_id",
                            "uuid",
                            commendation -> commendation.state().workerId())
                    .column(
                            "status",
                            "text",
                            commendation -> commendation.state().status())
                    .column(
                            "confirmed_at",
                            "timestamptz",
                            commendation -> commendation.state().confirmedAt());

    private final DataSource database;

    CommendationProjection(DataSource database) {
        this.database = database;
    }

    @Override
    public String consumer() {
        return "member";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public String aggregateType() {
        return "commendation";
    }

    @Override
    public Class<CommendationState> stateType() {
        return CommendationState.class;
    }

    @Override
    public void apply(List<Received<CommendationState>> newest) {
        COMMENDATIONS.apply(database, newest);
    }
}
