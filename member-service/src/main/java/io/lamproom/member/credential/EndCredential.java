package io.lamproom.member.credential;

import io.lamproom.member.people.EmploymentEnd;
import io.lamproom.member.people.Worker;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A worker holds a credential no more from a day on: by hand, or with the end of the employment. */
@ApplicationScoped
class EndCredential implements EmploymentEnd {

    private final CredentialRepository credentials;
    private final ClosedPeriods closedPeriods;
    private final Audit audit;

    EndCredential(CredentialRepository credentials, ClosedPeriods closedPeriods, Audit audit) {
        this.credentials = credentials;
        this.closedPeriods = closedPeriods;
        this.audit = audit;
    }

    @Transactional
    Credential end(Reach reach, UUID id, ExpectedVersion expected, CredentialClosure closure) {
        Credential credential = credentials.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, credential.version());
        if (closure.reason() == CredentialEnd.EMPLOYMENT_ENDED) {
            throw new Refusal.RuleBroken("credential-end-by-hand").at("/reason");
        }
        if (!credential.validity().isOpen()) {
            throw new Refusal.StateConflict(
                    "credential-ended", credential.validity().validTo());
        }
        if (!closure.to().isAfter(credential.validity().validFrom())) {
            throw new Refusal.RuleBroken(
                            "end-before-start", credential.validity().validFrom())
                    .at("/to");
        }
        closedPeriods.mustBeOpenFrom(credential.mineId(), closure.to(), "/to");
        end(credential, closure.to(), closure.reason());
        return credential;
    }

    @Override
    public void ended(Reach reach, Worker worker, LocalDate day) {
        for (Credential held : credentials.heldFrom(reach, worker.mineId(), worker.id(), day)) {
            if (!day.isAfter(held.validity().validFrom())) {
                throw new Refusal.RuleBroken("departure-before-plans").at("/to");
            }
            end(held, day, CredentialEnd.EMPLOYMENT_ENDED);
        }
    }

    private void end(Credential credential, LocalDate day, CredentialEnd reason) {
        credential.endBefore(day, reason);
        credentials.sendChanges();
        audit.changed(
                "credential",
                credential.id(),
                credential.version(),
                credential.mineId(),
                "credential.ended",
                List.of("to", "endReason"));
    }
}
