package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.RuleBook;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts an act on record, as a draft or as a report, with where its subject stood on the business date. Other mine systems
 * write here more than anywhere else: the subject's standing is the one thing it reads.
 */
@ApplicationScoped
class ReportViolation {

    private final Repeats repeats;
    private final Subjects subjects;
    private final PeopleOfEvent people;
    private final Recorders recorders;
    private final Shifts shifts;
    private final Roster roster;
    private final RuleBooks rules;
    private final BusinessClock clock;
    private final FieldCipher cipher;
    private final ViolationRepository violations;
    private final ChangeRecorder changes;

    ReportViolation(
            Repeats repeats,
            Subjects subjects,
            PeopleOfEvent people,
            Recorders recorders,
            Shifts shifts,
            Roster roster,
            RuleBooks rules,
            BusinessClock clock,
            FieldCipher cipher,
            ViolationRepository violations,
            ChangeRecorder changes) {
        this.repeats = repeats;
        this.subjects = subjects;
        this.people = people;
        this.recorders = recorders;
        this.shifts = shifts;
        this.roster = roster;
        this.rules = rules;
        this.clock = clock;
        this.cipher = cipher;
        this.violations = violations;
        this.changes = changes;
    }

    @Transactional
    Receipt report(ReportRequest request) {
        if (request.id() == null) {
            return record(request, Ids.next(), null);
        }
        byte[] contentHash = repeats.contentHash(request);
        Optional<Receipt> earlier = repeats.find(request, contentHash);
        return earlier.orElseGet(() -> record(request, request.id(), contentHash));
    }

    private Receipt record(ReportRequest request, UUID id, byte[] contentHash) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        Instant occurredAt = request.occurredAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        shifts.checkPast(occurredAt, "/occurredAt");
        Subjects.Subject subject = subjects.of(request);
        Slot slot = shifts.of(subject.mineId(), occurredAt, "/occurredAt");
        LocalDate on = slot.businessDate();
        Standing standing = subjects.standingOf(subject, on);
        RuleBook book = rules.recent(subject.mineId());
        BehaviourTerms behaviour = book.behaviour(request.behaviourCode(), on)
                .orElseThrow(() -> new Refusal.RuleBroken("behaviour-unknown").at("/behaviourCode"));
        people.check(request, subject, behaviour.category());

        Occurrence occurrence = occurrence(request, occurredAt, slot, standing);
        Terms terms = Terms.asOf(now, occurrence, null, book.terms(on), clock.zone());
        Violation violation = new Violation(
                id, behaviour, standing, occurrence, recorders.at(now), isLate(occurrence, terms, standing));
        violation.identifyBy(contentHash);
        violation.partOf(request.eventId(), isSelfReport(subject, slot));
        violation.seal(cipher.encrypt(request.informant(), ReadInformant.sealOf(id)));
        if (!request.isDraft()) {
            violation.submit(terms, now);
        }
        violations.add(violation);
        changes.record(request.isDraft() ? "violation.drafted" : "violation.reported", violation, "status");
        people.keep(id, request.refusers());
        return Receipt.of(violation, clock.zone());
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
    private boolean isSelfReport(Subjects.Subject subject, Slot slot) {
        return recorders.callerIs(subject) && !people.isFound(subject.workerId(), slot.businessDate(), slot.shift());
    }

    private static boolean isLate(Occurrence occurrence, Terms terms, Standing standing) {
        boolean periodClosed = standing.period() != null && standing.period().closed();
        return terms.lapsed() != null || (periodClosed && !occurrence.history());
    }
}
