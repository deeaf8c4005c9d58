package io.lamproom.member.people;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows one worker as the caller may see him; who sees him unmasked is written down with the reason. */
@ApplicationScoped
class ReadWorker {

    private static final List<String> SENSITIVE =
            List.of("idNumber", "birthDate", "phone", "address", "emergencyContact", "remark");

    private final WorkerRepository workers;
    private final Sight sight;
    private final Sealing sealing;
    private final Audit audit;
    private final CallerContext context;
    private final BusinessClock clock;

    ReadWorker(
            WorkerRepository workers,
            Sight sight,
            Sealing sealing,
            Audit audit,
            CallerContext context,
            BusinessClock clock) {
        this.workers = workers;
        this.sight = sight;
        this.sealing = sealing;
        this.audit = audit;
        this.context = context;
        this.clock = clock;
    }

    @Transactional
    WorkerView read(UUID id) {
        Worker worker = workers.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        WorkerView.Shown shown = new WorkerView.Shown(
                sight.ofIdentity(worker), sight.ofMembership(worker), sight.ofPoliticalStatus(worker));
        if (shown.identity()) {
            audit.read(
                    "worker",
                    worker.id(),
                    worker.mineId(),
                    SENSITIVE,
                    context.reason().orElseThrow());
        }
        return WorkerView.from(worker, sealing, shown, clock.today());
    }
}
