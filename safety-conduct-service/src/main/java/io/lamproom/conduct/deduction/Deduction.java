package io.lamproom.conduct.deduction;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** 考核扣款, what one worker is to lose of a month's wage for one act. It falls with the violation, and only ever lessens. */
@Entity
class Deduction implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Embedded
    private Charged charged;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DeductionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeductionStatus status;

    @Embedded
    private Amounts amounts;

    /** The first day of the accounting month that it is taken from, by its name. */
    private LocalDate month;

    @Column(updatable = false)
    private UUID ruleSetId;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at", nullable = false, updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "proposed_by", nullable = false, updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "proposed_by_staff_no", updatable = false))
    @AttributeOverride(name = "note", column = @Column(name = "proposal_note", updatable = false))
    private Step proposal;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "decided_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "reasons"))
    private Step decision;

    private Instant suspendedAt;

    private Instant lapsedAt;

    private Instant reversedAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "handed_over_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "handed_over_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "handed_over_by_staff_no"))
    private Mark handover;

    private Instant refundDueAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "refunded_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "refunded_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "refunded_by_staff_no"))
    private Mark refund;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected Deduction() {}

    /**
     * One that is proposed.
     *
     * @param ruleSetId the rules that ask so much; null where no rules do
     */
    Deduction(UUID mineId, Charged charged, DeductionKind kind, long fen, UUID ruleSetId, Step proposal) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.charged = charged;
        this.kind = kind;
        this.status = DeductionStatus.PROPOSED;
        this.amounts = Amounts.proposed(fen);
        this.ruleSetId = ruleSetId;
        this.proposal = proposal;
    }

    /**
     * Takes it from a month. Whether the month has so much to give is the caller's to check.
     *
     * @param fen null for all that is proposed
     */
    void approve(YearMonth from, Long fen, Step step) {
        check(DeductionAction.APPROVE);
        amounts = amounts.approved(fen);
        month = from.atDay(1);
        decision = step;
        lapsedAt = null;
        status = DeductionStatus.APPROVED;
    }

    void reject(Step step) {
        check(DeductionAction.REJECT);
        decision = step;
        suspendedAt = null;
        status = DeductionStatus.REJECTED;
    }

    void handOver(Mark mark) {
        check(DeductionAction.HAND_OVER);
        handover = mark;
        status = DeductionStatus.HANDED_OVER;
    }

    void confirmRefund(Mark mark) {
        check(DeductionAction.CONFIRM_REFUND);
        amounts = amounts.refunded();
        refund = mark;
        status = DeductionStatus.REFUNDED;
    }

    /** An appeal or an objection is open; tells whether that changes anything. */
    boolean suspend(Instant at) {
        if (!status.pending() || suspendedAt != null) {
            return false;
        }
        suspendedAt = at;
        return true;
    }

    /** What was open has ended; tells whether that changes anything. */
    boolean resume() {
        boolean suspended = suspendedAt != null;
        suspendedAt = null;
        return suspended;
    }

    /**
     * It is worth so much at most; what was taken beyond it is to go back. Tells whether that changes anything.
     *
     * @param fen nothing is left of it at 0
     */
    boolean lowerTo(long fen, Instant at) {
        if (status.withPayroll()) {
            return refund(amounts.approvedFen() - fen, at);
        }
        if (!status.pending()) {
            return false;
        }
        if (fen == 0) {
            status = DeductionStatus.REVERSED;
            reversedAt = at;
            suspendedAt = null;
            return true;
        }
        boolean lower = fen < amounts.proposedFen();
        amounts = amounts.loweredTo(fen);
        return lower;
    }

    /** It never was due; tells whether that changes anything. */
    boolean reverse(Instant at) {
        return lowerTo(0, at);
    }

    /** The month has not so much to give any more: it is to be decided anew. */
    void lapse(Instant at) {
        if (status != DeductionStatus.APPROVED) {
            throw new IllegalStateException("lapses in " + status);
        }
        amounts = amounts.open();
        decision = null;
        lapsedAt = at;
        status = DeductionStatus.PROPOSED;
    }

    /**
     * After payroll had it; tells whether more is to go back than before.
     *
     * @param fen in all
     */
    boolean refund(long fen, Instant at) {
        Amounts after = amounts.refunding(fen);
        if (after.equals(amounts)) {
            return false;
        }
        amounts = after;
        refundDueAt = at;
        refund = null;
        status = DeductionStatus.REFUND_DUE;
        return true;
    }

    private void check(DeductionAction action) {
        if (!action.lawfulIn(status, suspendedAt != null)) {
            throw Lawful.conflict(status, action.resource(), transitions());
        }
    }

    /** The names of the sub-resources that may be posted now. */
    List<String> transitions() {
        return DeductionAction.lawful(status, suspendedAt != null);
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId) || reach.covers(Node.WORKER, charged.workerId());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID mineId() {
        return mineId;
    }

    Charged charged() {
        return charged;
    }

    UUID workerId() {
        return charged.workerId();
    }

    DeductionKind kind() {
        return kind;
    }

    DeductionStatus status() {
        return status;
    }

    Amounts amounts() {
        return amounts;
    }

    /** Null before somebody approved it; of one whose approval lapsed, the month that it does not fit. */
    YearMonth month() {
        return month == null ? null : YearMonth.from(month);
    }

    Step proposal() {
        return proposal;
    }

    /** Null while nobody has decided. */
    Step decision() {
        return decision;
    }

    /** Null unless an appeal or an objection is open. */
    Instant suspendedAt() {
        return suspendedAt;
    }

    /** Null unless its approval lapsed. */
    Instant lapsedAt() {
        return lapsedAt;
    }

    /** Null unless reversed. */
    Instant reversedAt() {
        return reversedAt;
    }

    /** Null before payroll had it. */
    Mark handover() {
        return handover;
    }

    /** When it last came to be due back; null if never. */
    Instant refundDueAt() {
        return refundDueAt;
    }

    /** Null while something is to go back, or nothing ever was. */
    Mark refund() {
        return refund;
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
