package io.lamproom.conduct.violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.RuleBook;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.crypto.IdempotencyHash;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.ShiftTable;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Puts an act on record, as a draft or as a report, with where its subject stood on the business date. */
@ApplicationScoped
class ReportViolation {

    /** How far a device's clock may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final CallerContext context;
    private final CallerMines mines;
    private final SubjectReach subjects;
    private final Roster roster;
    private final RuleBooks rules;
    private final BusinessClock clock;
    private final FieldCipher cipher;
    private final IdempotencyHash hash;
    private final ObjectMapper json;
    private final Receipts receipts;
    private final ViolationRepository violations;
    private final ChangeRecorder changes;

    ReportViolation(
            CallerContext context,
            CallerMines mines,
            SubjectReach subjects,
            Roster roster,
            RuleBooks rules,
            BusinessClock clock,
            FieldCipher cipher,
            IdempotencyHash hash,
            ObjectMapper json,
            Receipts receipts,
            ViolationRepository violations,
            ChangeRecorder changes) {
        this.context = context;
        this.mines = mines;
        this.subjects = subjects;
        this.roster = roster;
        this.rules = rules;
        this.clock = clock;
        this.cipher = cipher;
        this.hash = hash;
        this.json = json;
        this.receipts = receipts;
        this.violations = violations;
        this.changes = changes;
    }

    @Transactional
    Receipt report(ReportRequest request) {
        byte[] contentHash = request.id() == null ? null : contentHash(request);
        if (contentHash != null) {
            Optional<Receipt> earlier = earlier(request.id(), contentHash);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }

        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        Instant occurredAt = request.occurredAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        if (occurredAt.isAfter(now.plus(CLOCK_SKEW))) {
            throw new Refusal.RuleBroken("occurred-in-future").at("/occurredAt");
        }

        Subject subject = subjectOf(request);
        ShiftTable.Slot slot = slotOf(subject.mineId(), occurredAt);
        Standing standing = roster.standing(subject.workerId(), slot.businessDate(), subject.pointer());
        if (!standing.mineId().equals(subject.mineId()) || !subjects.mayBeReported(standing)) {
            throw roster.workerUnknown(subject.pointer());
        }

        RuleBook book = rules.recent(subject.mineId());
        BehaviourTerms behaviour = book.behaviour(request.behaviourCode(), slot.businessDate())
                .orElseThrow(() -> new Refusal.RuleBroken("behaviour-unknown").at("/behaviourCode"));
        Mine mine = roster.mine(subject.mineId()).orElseThrow();
        Occurrence occurrence = new Occurrence(
                occurredAt,
                slot.businessDate(),
                slot.shift(),
                mine.historic(slot.businessDate()),
                request.underground() == null ? standing.underground() : request.underground(),
                request.place(),
                request.description(),
                Boolean.TRUE.equals(request.signedOnSpot()));
        Terms terms = Terms.asOf(now, occurrence, null, book.terms(slot.businessDate()), clock.zone());

        Violation violation = new Violation(
                request.id() == null ? Ids.next() : request.id(),
                behaviour,
                standing,
                occurrence,
                recording(now),
                isLate(occurrence, terms, standing));
        violation.identifyBy(contentHash);
        violation.seal(cipher.encrypt(request.informant(), ReadInformant.sealOf(violation.id())));
        if (!request.isDraft()) {
            violation.submit(terms, now);
        }
        violations.add(violation);
        changes.record(request.isDraft() ? "violation.drafted" : "violation.reported", violation, "status");
        return Receipt.of(violation);
    }

    private Optional<Receipt> earlier(UUID id, byte[] contentHash) {
        return receipts.find(id, context.caller().subject()).map(kept -> {
            if (kept.contentHash() == null || !MessageDigest.isEqual(kept.contentHash(), contentHash)) {
                throw new Refusal.StateConflict("id-taken").at("/id");
            }
            return kept.receipt();
        });
    }

    private record Subject(UUID mineId, UUID workerId, String pointer) {}

    private Subject subjectOf(ReportRequest request) {
        if ((request.workerId() == null) == (request.staffNo() == null)) {
            throw new Refusal.InvalidInput(FieldError.at("/workerId", "worker-or-staff-no"));
        }
        if (request.staffNo() != null) {
            UUID mineId = mineOf(request);
            return roster.byStaffNo(mineId, request.staffNo())
                    .map(worker -> new Subject(mineId, worker.id(), "/staffNo"))
                    .orElseThrow(() -> roster.workerUnknown("/staffNo"));
        }
        // a person has one mine, so the worker's own row need not be read for it
        UUID mineId = mines.only()
                .or(() -> roster.worker(request.workerId())
                        .map(worker -> worker.mineId())
                        .filter(mines.all()::contains))
                .orElseThrow(() -> roster.workerUnknown("/workerId"));
        return new Subject(mineId, request.workerId(), "/workerId");
    }

    private UUID mineOf(ReportRequest request) {
        if (request.mine() == null) {
            return mines.only().orElseThrow(() -> new Refusal.InvalidInput(FieldError.at("/mine", "required")));
        }
        return roster.mineByCode(request.mine())
                .map(Mine::id)
                .filter(mines.all()::contains)
                .orElseThrow(() -> new Refusal.RuleBroken("mine-unknown").at("/mine"));
    }

    private ShiftTable.Slot slotOf(UUID mineId, Instant occurredAt) {
        LocalDate date = occurredAt.atZone(clock.zone()).toLocalDate();
        return roster.shiftTable(mineId, date)
                .orElseThrow(() -> new Refusal.RuleBroken("shift-table-missing", date).at("/occurredAt"))
                .slotOf(occurredAt, clock.zone());
    }

    private static boolean isLate(Occurrence occurrence, Terms terms, Standing standing) {
        boolean periodClosed = standing.period() != null && standing.period().closed();
        return terms.lapsed() != null || (periodClosed && !occurrence.history());
    }

    private Recording recording(Instant now) {
        Caller caller = context.caller();
        return new Recording(
                now,
                new Actor(caller.subject(), caller.staffNo().orElse(null)),
                caller.client(),
                subjects.recorderKind());
    }

    private byte[] contentHash(ReportRequest request) {
        try {
            return hash.of(json.writeValueAsBytes(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
