package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.RuleBook;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rules by which a report becomes a violation on record; writes nothing. */
@ApplicationScoped
class JudgeReport {

    private final Subjects subjects;
    private final Recorders recorders;
    private final Shifts shifts;
    private final Roster roster;
    private final RuleBooks rules;
    private final ReportTerms reportTerms;
    private final FieldCipher cipher;

    JudgeReport(
            Subjects subjects,
            Recorders recorders,
            Shifts shifts,
            Roster roster,
            RuleBooks rules,
            ReportTerms reportTerms,
            FieldCipher cipher) {
        this.subjects = subjects;
        this.recorders = recorders;
        this.shifts = shifts;
        this.roster = roster;
        this.rules = rules;
        this.reportTerms = reportTerms;
        this.cipher = cipher;
    }

    /**
     * The violation as it goes on record.
     *
     * @param contentHash by which a repeat is known; null if the id was not made by who reports
     * @param recording who told it and when: its terms are judged as of then
     * @throws Refusal for the first rule that stands against it
     */
    Violation judge(ReportRequest request, UUID id, byte[] contentHash, Recording recording, Background background) {
        Instant occurredAt = request.happenedAt();
        shifts.checkPast(occurredAt, "/occurredAt");
        Subjects.Subject subject = subjects.of(request, background);
        Slot slot = shifts.of(subject.mineId(), occurredAt, "/occurredAt");
        LocalDate on = slot.businessDate();
        Standing standing = subjects.standingOf(subject, on, background);
        RuleBook book = rules.recent(subject.mineId());
        BehaviourTerms behaviour = book.behaviour(request.behaviourCode(), on)
                .orElseThrow(() -> new Refusal.RuleBroken("behaviour-unknown").at("/behaviourCode"));
        checkPeople(request, subject, behaviour.category(), background);

        Occurrence occurrence = occurrence(request, occurredAt, slot, standing);
        Terms terms = reportTerms.asOf(recording.recordedAt(), subject.mineId(), occurrence, null, book);
        Violation violation =
                new Violation(id, behaviour, standing, occurrence, recording, isLate(occurrence, terms, standing));
        violation.identifyBy(contentHash);
        violation.partOf(request.eventId(), isSelfReport(subject, slot, background));
        violation.seal(cipher.encrypt(request.informant(), ReadInformant.sealOf(id)));
        if (!request.asDraft()) {
            violation.submit(terms, recording.recordedAt());
        }
        return violation;
    }

    private static void checkPeople(
            ReportRequest request, Subjects.Subject subject, Category category, Background background) {
        if (request.eventId() != null) {
            background.peopleOf(subject.mineId(), request.eventId()).check(request.refusers(), subject, category);
        } else if (!request.refusers().isEmpty()) {
            throw new Refusal.InvalidInput(FieldError.at("/eventId", "required"));
        }
    }

    private Occurrence occurrence(ReportRequest request, Instant occurredAt, Slot slot, Standing standing) {
        Mine mine = roster.mine(standing.mineId()).orElseThrow();
        return new Occurrence(
                occurredAt,
                slot.businessDate(),
                slot.shift(),
                mine.historic(slot.businessDate()),
                request.underground() == null ? standing.underground() : request.underground(),
                request.place(),
                request.description(),
                Boolean.TRUE.equals(request.signedOnSpot()));
    }

    /** Who reports themselves after somebody found them at fault in that shift reports nothing new. */
    private boolean isSelfReport(Subjects.Subject subject, Slot slot, Background background) {
        return recorders.callerIs(subject)
                && !background.isFound(subject.workerId(), slot.businessDate(), slot.shift());
    }

    private static boolean isLate(Occurrence occurrence, Terms terms, Standing standing) {
        boolean periodClosed = standing.period() != null && standing.period().closed();
        return terms.lapsed() != null || (periodClosed && !occurrence.history());
    }
}
