package io.lamproom.member.people;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Moves the people of units to other units from a day on, whatever their assignments there are; the past stays. */
@ApplicationScoped
public class MoveUnitPeople {

    private final WorkerRepository workers;

    MoveUnitPeople(WorkerRepository workers) {
        this.workers = workers;
    }

    /**
     * @param only of these workers; null: of everyone
     * @param pointer of the move in the request
     */
    public record Move(Unit from, Unit into, Set<UUID> only, String pointer) {}

    /** An assignment that goes on in another unit. */
    private record Moving(Worker worker, Assignment assignment, Unit into) {}

    /** @return what is to be recorded: one change for each worker who moved */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Change> move(Reach reach, List<Move> moves, LocalDate day) {
        List<Moving> moving = new ArrayList<>();
        moves.forEach(move -> moving.addAll(moving(reach, move, day)));
        Set<Worker> moved = new LinkedHashSet<>();
        moving.forEach(each -> moved.add(each.worker()));
        moved.forEach(workers::raise);
        List<Runnable> begin = new ArrayList<>();
        for (Moving each : moving) {
            Validity days = each.assignment().validity();
            Work work = each.assignment().work();
            if (days.validFrom().isBefore(day)) {
                each.assignment().endBefore(day);
                begin.add(() -> each.worker()
                        .assign(each.assignment().kind(), each.into(), work, new Validity(day, days.validTo())));
            } else {
                each.assignment().place(each.into(), work);
            }
        }
        // an insert is sent before an update: were it not sent first, the old assignments would still hold
        workers.sendChanges();
        begin.forEach(Runnable::run);
        return moved.stream()
                .map(worker -> Change.of("worker.transferred", worker, "assignments"))
                .toList();
    }

    private List<Moving> moving(Reach reach, Move move, LocalDate day) {
        List<Moving> moving = new ArrayList<>();
        Set<UUID> found = new HashSet<>();
        for (Worker worker : workers.inUnitFrom(reach, move.from(), day)) {
            if (move.only() == null || move.only().contains(worker.id())) {
                found.add(worker.id());
                worker.assignments().stream()
                        .filter(assignment ->
                                assignment.unitId().equals(move.from().id())
                                        && assignment.validity().reaches(day))
                        .forEach(assignment -> moving.add(new Moving(worker, assignment, move.into())));
            }
        }
        if (move.only() != null && !found.containsAll(move.only())) {
            throw new Refusal.RuleBroken("worker-not-in-unit").at(move.pointer() + "/workerIds");
        }
        return moving;
    }
}
