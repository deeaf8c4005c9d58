package io.lamproom.conduct.notice;

import io.lamproom.conduct.appeal.AppealTerms;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Notice;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Serves the notice (送达); the appeal's term runs once that is on record. A contractor's worker has it by their unit too. */
@ApplicationScoped
class ServeNotice {

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final Shifts shifts;
    private final AppealTerms terms;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ServeNotice(
            ViolationDesk desk,
            Deciders deciders,
            Shifts shifts,
            AppealTerms terms,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.shifts = shifts;
        this.terms = terms;
        this.clock = clock;
        this.changes = changes;
    }

    /** @param servedAt when it was handed over; null for now */
    @Transactional
    Violation serve(UUID id, ExpectedVersion expected, OffsetDateTime servedAt, String note) {
        Violation violation = desk.find(id, expected);
        Step now = deciders.stepOn(violation, note);
        Step serving =
                servedAt == null ? now : new Step(servedAt.toInstant().truncatedTo(ChronoUnit.MICROS), now.by(), note);
        checkTime(violation, serving.at());
        AppealTerms.Term term = terms.toAppeal(violation.mineId(), later(day(serving.at()), day(now.at())));
        UUID unit = violation.contractor() ? violation.attribution().sectionId() : null;
        violation.serve(Notice.served(serving, now.at(), unit, term.lastDay(), term.rulesId()));
        changes.record("violation.notice-served", violation, "notice");
        return violation;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.zone()).toLocalDate();
    }

    /** Who serves it says when they did, but cannot write the record earlier than it is. */
    private static LocalDate later(LocalDate served, LocalDate recorded) {
        return served.isAfter(recorded) ? served : recorded;
    }

    private void checkTime(Violation violation, Instant servedAt) {
        shifts.checkPast(servedAt, "/servedAt");
        if (violation.confirmation() != null
                && servedAt.isBefore(violation.confirmation().at())) {
            throw new Refusal.RuleBroken("served-before-confirmation").at("/servedAt");
        }
    }
}
