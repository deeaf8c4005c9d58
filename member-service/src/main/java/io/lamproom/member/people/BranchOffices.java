package io.lamproom.member.people;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchEnd;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The offices of a branch (支部职务) change hands at once: what an election or the higher organisation has decided. */
@ApplicationScoped
public class BranchOffices implements BranchEnd {

    private static final String HELD =
            "from Position p where p.branchId = :branch and (p.validity.validTo is null or p.validity.validTo > :day)";

    private final EntityManager database;
    private final WorkerRepository workers;
    private final ChangeRecorder changes;

    BranchOffices(EntityManager database, WorkerRepository workers, ChangeRecorder changes) {
        this.database = database;
        this.workers = workers;
        this.changes = changes;
    }

    /**
     * From a day on these people, and nobody else, hold offices of the branch; who keeps the same office keeps the
     * position.
     *
     * @throws Refusal when someone is unknown, has left, or an office begins later
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(Reach reach, UUID branchId, Map<UUID, PositionKind> officers, LocalDate from) {
        List<Position> held = database.createQuery(HELD, Position.class)
                .setParameter("branch", branchId)
                .setParameter("day", from)
                .getResultList();
        held.stream()
                .map(position -> position.validity().validFrom())
                .filter(from::isBefore)
                .findFirst()
                .ifPresent(later -> {
                    throw new Refusal.StateConflict("office-later", later);
                });
        List<Position> kept = held.stream()
                .filter(position -> position.kind() == officers.get(position.workerId()))
                .toList();
        List<Position> ended =
                held.stream().filter(position -> !kept.contains(position)).toList();
        Map<UUID, PositionKind> taking = new LinkedHashMap<>(officers);
        kept.forEach(position -> taking.remove(position.workerId()));

        Map<UUID, Worker> touched = new LinkedHashMap<>();
        Stream.concat(ended.stream().map(Position::workerId), taking.keySet().stream())
                .distinct()
                .forEach(id -> touched.put(id, worker(reach, id)));
        touched.values().forEach(workers::raise);
        ended.forEach(position -> end(position, from));
        // an insert is sent before an update: were it not sent first, two would hold the office
        workers.sendChanges();
        taking.forEach((id, kind) -> {
            Worker worker = touched.get(id);
            checkEmployed(worker, from);
            Officeholder.mustBeFullMember(worker.person(), from, "/officers");
            worker.take(Position.ofBranch(worker, kind, branchId, from));
        });
        touched.forEach((id, worker) -> changes.record(
                taking.containsKey(id) ? "worker.position-taken" : "worker.position-ended", worker, "positions"));
    }

    /** With the branch end its offices. */
    @Override
    public void ended(Reach reach, Branch branch, LocalDate day) {
        handOver(reach, branch.id(), Map.of(), day);
    }

    private Worker worker(Reach reach, UUID id) {
        return workers.find(reach, id).orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/officers"));
    }

    private static void end(Position position, LocalDate day) {
        if (!day.isAfter(position.validity().validFrom())) {
            throw new Refusal.StateConflict("office-later", position.validity().validFrom());
        }
        position.endBefore(day);
    }

    private static void checkEmployed(Worker worker, LocalDate from) {
        if (worker.status().isEnd()) {
            throw new Refusal.StateConflict("worker-has-left", worker.leftOn());
        }
        if (from.isBefore(worker.hiredOn())) {
            throw new Refusal.RuleBroken("position-before-hire", worker.hiredOn()).at("/from");
        }
    }
}
