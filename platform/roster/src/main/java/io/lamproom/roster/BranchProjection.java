package io.lamproom.roster;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps the branches of the roster with the units they cover. */
@ApplicationScoped
class BranchProjection implements Projection<BranchState> {

    private static final VersionedUpsert<Received<BranchState>> BRANCHES = VersionedUpsert.<Received<BranchState>>into(
                    "platform.roster_branch")
            .key("id", "uuid", Received::id)
            .version("version", Received::version)
            .column("mine_id", "uuid", branch -> branch.state().mineId())
            .column("parent_id", "uuid", branch -> branch.state().parentId())
            .column("kind", "text", branch -> branch.state().kind())
            .column("code", "text", branch -> branch.state().code())
            .column("name", "text", branch -> branch.state().name())
            .column("valid_from", "date", branch -> branch.state().from())
            .column("valid_to", "date", branch -> branch.state().to());

    private final DataSource dataSource;

    BranchProjection(DataSource dataSource) {
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
        return "branch";
    }

    @Override
    public Class<BranchState> stateType() {
        return BranchState.class;
    }

    @Override
    public void apply(List<Received<BranchState>> received) {
        List<BranchState> newest = BRANCHES.apply(dataSource, received).stream()
                .map(Received::state)
                .toList();
        Sql.update(
                dataSource,
                "delete from platform.roster_covering where branch_id = any(?::uuid[])",
                newest.stream().map(BranchState::id).toList());
        List<Object[]> coverings = new ArrayList<>();
        for (BranchState branch : newest) {
            for (BranchState.Covering covering : branch.coverings()) {
                coverings.add(new Object[] {branch.id(), covering.unitId(), covering.from(), covering.to()});
            }
        }
        Sql.batch(
                dataSource,
                "insert into platform.roster_covering (branch_id, unit_id, valid_from, valid_to) values (?, ?, ?, ?)",
                coverings);
    }
}
