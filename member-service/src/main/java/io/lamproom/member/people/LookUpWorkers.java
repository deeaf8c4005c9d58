package io.lamproom.member.people;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds the employments of the person with an identity number; every find is written down with the reason. */
@ApplicationScoped
class LookUpWorkers {

    private final PersonRepository persons;
    private final WorkerRepository workers;
    private final Sealing sealing;
    private final Audit audit;
    private final CallerContext context;
    private final BusinessClock clock;

    LookUpWorkers(
            PersonRepository persons,
            WorkerRepository workers,
            Sealing sealing,
            Audit audit,
            CallerContext context,
            BusinessClock clock) {
        this.persons = persons;
        this.workers = workers;
        this.sealing = sealing;
        this.audit = audit;
        this.context = context;
        this.clock = clock;
    }

    @Transactional
    List<WorkerSummary> byIdNumber(ChineseIdNumber idNumber) {
        byte[] hash = sealing.hashOf(idNumber);
        return context.reach().of(Node.MINE).stream()
                .map(mine -> persons.findByIdHash(context.reach(), mine, hash))
                .flatMap(Optional::stream)
                .flatMap(person -> workers.ofPerson(context.reach(), person).stream())
                .map(this::found)
                .toList();
    }

    private WorkerSummary found(Worker worker) {
        audit.read(
                "worker",
                worker.id(),
                worker.mineId(),
                List.of("idNumber"),
                context.reason().orElseThrow());
        return WorkerSummary.from(worker, clock.today());
    }
}
