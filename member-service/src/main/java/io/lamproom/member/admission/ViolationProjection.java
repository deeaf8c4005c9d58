package io.lamproom.member.admission;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** Keeps of every violation whose it is and whether it is open and serious. */
@ApplicationScoped
class ViolationProjection implements Projection<ViolationState> {

    private static final VersionedUpsert<Received<ViolationState>> VIOLATIONS =
            VersionedUpsert.<Received<ViolationState>>into("conduct_violation")
                    .key("id", "uuid", Received::id)
                    .version("version", Received::version)
                    .column("worker_id", "uuid", violation -> violation.state().workerId())
                    .column(
                            "business_date",
                            "date",
                            violation -> violation.state().businessDate())
                    .column(
                            "open_and_serious",
                            "boolean",
                            violation -> violation.state().openAndSerious());

    private final DataSource database;

    ViolationProjection(DataSource database) {
        this.database = database;
    }

    @Override
    public String consumer() {
        return "conduct";
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
        VIOLATIONS.apply(database, newest);
    }
}
