package io.lamproom.roster;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps the workers of the roster with their assignments, positions and memberships. */
@ApplicationScoped
class WorkerProjection implements Projection<WorkerState> {

    private static final VersionedUpsert<Received<WorkerState>> WORKERS = VersionedUpsert.<Received<WorkerState>>into(
                    "platform.roster_worker")
            .key("id", "uuid", Received::id)
            .version("version", Received::version)
            .column("mine_id", "uuid", worker -> worker.state().mineId())
            .column("person_id", "uuid", worker -> worker.state().personId())
            .column("staff_no", "text", worker -> worker.state().staffNo())
            .column("name", "text", worker -> worker.state().name())
            .column("employment_form", "text", worker -> worker.state().employmentForm())
            .column("employer", "text", worker -> worker.state().employer())
            .column("status", "text", worker -> worker.state().status())
            .column("hired_on", "date", worker -> worker.state().hiredOn())
            .column("left_on", "date", worker -> worker.state().leftOn())
            .column("erased", "boolean", worker -> worker.state().erased());

    private final DataSource dataSource;

    WorkerProjection(DataSource dataSource) {
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
        return "worker";
    }

    @Override
    public Class<WorkerState> stateType() {
        return WorkerState.class;
    }

    @Override
    public void apply(List<Received<WorkerState>> received) {
        List<Received<WorkerState>> kept = received.stream()
                .map(worker -> new Received<>(worker.envelope(), worker.state().kept()))
                .toList();
        List<WorkerState> newest =
                WORKERS.apply(dataSource, kept).stream().map(Received::state).toList();
        List<UUID> ids = newest.stream().map(WorkerState::id).toList();
        Sql.update(dataSource, "delete from platform.roster_assignment where worker_id = any(?::uuid[])", ids);
        Sql.update(dataSource, "delete from platform.roster_position where worker_id = any(?::uuid[])", ids);
        Sql.update(dataSource, "delete from platform.roster_membership where worker_id = any(?::uuid[])", ids);
        insertAssignments(newest);
        insertPositions(newest);
        insertMemberships(newest);
    }

    private void insertAssignments(List<WorkerState> workers) {
        List<Object[]> rows = new ArrayList<>();
        for (WorkerState worker : workers) {
            for (WorkerState.Assignment a : worker.assignments()) {
                rows.add(new Object[] {
                    a.id(),
                    worker.id(),
                    a.kind(),
                    a.unitId(),
                    a.sectionId(),
                    a.teamId(),
                    a.post(),
                    a.trade(),
                    a.underground(),
                    a.from(),
                    a.to()
                });
            }
        }
        Sql.batch(dataSource, """
                insert into platform.roster_assignment (id, worker_id, kind, unit_id, section_id, team_id, post, trade,
                    underground, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void insertPositions(List<WorkerState> workers) {
        List<Object[]> rows = new ArrayList<>();
        for (WorkerState worker : workers) {
            for (WorkerState.Position p : worker.positions()) {
                for (UUID nodeId : p.nodeIds()) {
                    rows.add(new Object[] {
                        p.id(), worker.id(), nodeId, p.kind(), p.nodeKind(), p.discipline(), p.from(), p.to()
                    });
                }
            }
        }
        Sql.batch(dataSource, """
                insert into platform.roster_position (id, worker_id, node_id, kind, node_kind, discipline, valid_from,
                    valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void insertMemberships(List<WorkerState> workers) {
        List<Object[]> rows = new ArrayList<>();
        for (WorkerState worker : workers) {
            for (int i = 0; i < worker.memberships().size(); i++) {
                WorkerState.Membership m = worker.memberships().get(i);
                rows.add(new Object[] {worker.id(), i, m.category(), m.relationBranchId(), m.from(), m.to()});
            }
        }
        Sql.batch(dataSource, """
                insert into platform.roster_membership (worker_id, ordinal, category, relation_branch_id, valid_from,
                    valid_to)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
