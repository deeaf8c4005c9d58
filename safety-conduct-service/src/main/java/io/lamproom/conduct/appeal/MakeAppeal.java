package io.lamproom.conduct.appeal;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Consequences;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Appeals against a violation, by its subject or by the union for them, from the confirmation on and within the term that
 * the notice names. Points are suspended from here on; steps and class may go on without prejudice.
 */
@ApplicationScoped
class MakeAppeal {

    private final ViolationDesk desk;
    private final AppealRepository appeals;
    private final Actors actors;
    private final AppealTerms terms;
    private final BusinessClock clock;
    private final Consequences consequences;
    private final ChangeRecorder changes;

    MakeAppeal(
            ViolationDesk desk,
            AppealRepository appeals,
            Actors actors,
            AppealTerms terms,
            BusinessClock clock,
            Consequences consequences,
            ChangeRecorder changes) {
        this.desk = desk;
        this.appeals = appeals;
        this.actors = actors;
        this.terms = terms;
        this.clock = clock;
        this.consequences = consequences;
        this.changes = changes;
    }

    @Transactional
    Appeal make(UUID violationId, String grounds) {
        Violation violation = desk.find(violationId);
        LocalDate today = clock.today();
        checkLawful(violation, today);
        boolean stopped = violation.stopsFromWork();
        AppealTerms.Term term = terms.toDecide(violation.mineId(), today, stopped);
        Step making = actors.step(grounds);
        Appeal appeal = new Appeal(violation, making, stopped, term.lastDay(), term.rulesId());
        appeals.add(appeal);
        violation.mark(appeal.mark());
        changes.record("appeal.made", appeal);
        changes.record("violation.appealed", violation, "appeal");
        consequences.tell(ViolationConsequences::appealed, violation);
        return appeal;
    }

    private void checkLawful(Violation violation, LocalDate today) {
        if (!violation.status().stands()) {
            throw new Refusal.StateConflict("appeal-of-unconfirmed", violation.status())
                    .with("state", violation.status());
        }
        if (violation.appeal() != null) {
            throw new Refusal.StateConflict("appeal-already-made");
        }
        LocalDate until = lastDay(violation);
        if (until != null) {
            AppealTerms.checkInTime(today, until);
        }
    }

    /**
     * The notice begins the term; nobody has to wait for it to contest what already costs points and keeps from work.
     * Where none will be served, the confirmation begins it.
     */
    private LocalDate lastDay(Violation violation) {
        if (violation.notice() != null) {
            return violation.notice().appealUntil();
        }
        if (violation.needsNotice()) {
            return null;
        }
        LocalDate confirmedOn =
                violation.confirmation().at().atZone(clock.zone()).toLocalDate();
        return terms.toAppeal(violation.mineId(), confirmedOn).lastDay();
    }
}
