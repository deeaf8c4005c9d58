package io.lamproom.conduct.absence;

import io.lamproom.conduct.appeal.AppealTerms;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The appeal against a confirmed absence: by the person or the union, by the terms of every appeal. */
@ApplicationScoped
class AppealAbsence {

    private final AbsenceDesk desk;
    private final Actors actors;
    private final BusinessClock clock;
    private final AppealTerms terms;

    AppealAbsence(AbsenceDesk desk, Actors actors, BusinessClock clock, AppealTerms terms) {
        this.desk = desk;
        this.actors = actors;
        this.clock = clock;
        this.terms = terms;
    }

    @Transactional
    Absence make(UUID id, ExpectedVersion expected, String grounds) {
        return desk.change(
                id,
                expected,
                "appealed",
                absence -> {
                    LocalDate today = clock.today();
                    absence.appeal(
                            actors.step(grounds),
                            terms.toDecide(absence.mineId(), today, false).lastDay());
                    AppealTerms.checkInTime(today, absence.appealUntil());
                },
                "appeal");
    }

    @Transactional
    Absence decide(UUID id, ExpectedVersion expected, boolean revoked, String reasons) {
        return desk.change(
                id,
                expected,
                revoked ? "reversed" : "upheld",
                absence -> {
                    desk.checkNotSelf(absence);
                    Step decision = actors.step(reasons);
                    AppealTerms.checkTookNoPart(decision, absence.tookPart());
                    absence.decideAppeal(revoked, decision);
                },
                "appeal",
                "status");
    }

    @Transactional
    Absence withdraw(UUID id, ExpectedVersion expected, String note) {
        return desk.change(
                id, expected, "appeal-withdrawn", absence -> absence.withdrawAppeal(actors.step(note)), "appeal");
    }
}
