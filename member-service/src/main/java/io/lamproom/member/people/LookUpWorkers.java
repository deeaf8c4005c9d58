package io.lamproom.member.people;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the employments of the person with an identity number; every find is written down with the reason. */
@ApplicationScoped
class LookUpWorkers {

    private final PersonRepository persons;
    private final WorkerRepository workers;
    private final Sealing sealing;
    private final Audit audit;
    private final CallerContext context;

    LookUpWorkers(
            PersonRepository persons, WorkerRepository workers, Sealing sealing, Audit audit, CallerContext context) {
        this.persons = persons;
        this.workers = workers;
        this.sealing = sealing;
        this.audit = audit;
        this.context = context;
    }

    @Transactional
    List<Worker> byIdNumber(ChineseIdNumber idNumber) {
        byte[] hash = sealing.hashOf(idNumber);
        List<Worker> found = context.reach().of(Node.MINE).stream()
                .map(mine -> persons.findByIdHash(context.reach(), mine, hash))
                .flatMap(Optional::stream)
                .flatMap(person -> workers.ofPerson(context.reach(), person).stream())
                .toList();
        found.forEach(this::note);
        return found;
    }

    private void note(Worker worker) {
        UUID mineId = worker.mineId();
        audit.read(
                "worker",
                worker.id(),
                mineId,
                List.of("idNumber"),
                context.reason().orElse(""));
    }
}
