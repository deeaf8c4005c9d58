package io.lamproom.member.credential;

import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A worker is given a card, a lamp or a self-rescuer from a day on. */
@ApplicationScoped
class IssueCredential {

    private final WorkerRepository workers;
    private final CredentialRepository credentials;
    private final ClosedPeriods closedPeriods;
    private final Audit audit;

    IssueCredential(
            WorkerRepository workers, CredentialRepository credentials, ClosedPeriods closedPeriods, Audit audit) {
        this.workers = workers;
        this.credentials = credentials;
        this.closedPeriods = closedPeriods;
        this.audit = audit;
    }

    @Transactional
    Credential issue(Reach reach, CredentialRequest request) {
        // held: an employment that ends meanwhile would leave the credential behind
        Worker worker = workers.findHeld(reach, request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        if (worker.status().isEnd()) {
            throw new Refusal.StateConflict("worker-has-left", worker.leftOn());
        }
        if (request.from().isBefore(worker.hiredOn())) {
            throw new Refusal.RuleBroken("credential-before-hire", worker.hiredOn()).at("/from");
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), request.from(), "/from");
        Credential credential =
                new Credential(worker.mineId(), worker.id(), request.kind(), request.number(), request.from());
        credentials.add(credential);
        audit.changed(
                "credential",
                credential.id(),
                credential.version(),
                credential.mineId(),
                "credential.issued",
                List.of("workerId", "kind", "number", "from"));
        return credential;
    }
}
