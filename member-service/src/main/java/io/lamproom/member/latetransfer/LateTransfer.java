package io.lamproom.member.latetransfer;

import io.lamproom.member.people.Transfer;
import io.lamproom.member.people.Worker;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A transfer from a day of a closed accounting period (关账后补调动): one of human resources asks for it, another approves
 * it. The closed figures stay as they are; what the transfer changes in them stands beside, as restated.
 */
@Entity
@Table(name = "late_transfer")
public class LateTransfer implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    private String post;

    private String trade;

    private String duty;

    @Column(name = "usual_shift")
    private String usualShift;

    private Boolean underground;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "closed_before", nullable = false)
    private LocalDate closedBefore;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LateTransferStatus status;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Embedded
    private Decision decision;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    protected LateTransfer() {}

    LateTransfer(Worker worker, Transfer transfer, LocalDate closedBefore, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.mineId = worker.mineId();
        this.workerId = worker.id();
        this.unitId = transfer.unitId();
        this.post = transfer.post();
        this.trade = transfer.trade();
        this.duty = transfer.duty();
        this.usualShift = transfer.usualShift();
        this.underground = transfer.underground();
        this.from = transfer.from();
        this.closedBefore = closedBefore;
        this.reason = reason;
        this.status = LateTransferStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    void mustBeOpen() {
        if (status != LateTransferStatus.PROPOSED) {
            throw new Refusal.StateConflict("late-transfer-decided", status);
        }
    }

    /** @param closedBefore the first day that was open when it was approved */
    void approve(Decision by, UUID assignmentId, LocalDate closedBefore) {
        end(LateTransferStatus.APPROVED, by);
        this.assignmentId = assignmentId;
        this.closedBefore = closedBefore;
    }

    void refuse(Decision by) {
        end(LateTransferStatus.REFUSED, by);
    }

    void withdraw(Decision by) {
        end(LateTransferStatus.WITHDRAWN, by);
    }

    private void end(LateTransferStatus end, Decision by) {
        mustBeOpen();
        this.status = end;
        this.decision = by;
    }

    boolean isProposedBy(String subject) {
        return proposedBy.equals(subject);
    }

    public Transfer transfer() {
        return new Transfer(unitId, post, trade, duty, usualShift, underground, from);
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

    public UUID workerId() {
        return workerId;
    }

    public LocalDate from() {
        return from;
    }

    /** Facts from {@link #from} to before this day keep the unit recorded on them: only restated values change. */
    public LocalDate closedBefore() {
        return closedBefore;
    }

    String reason() {
        return reason;
    }

    public LateTransferStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    Decision decision() {
        return decision == null ? new Decision(null, null, null) : decision;
    }

    public Instant decidedAt() {
        return decision().at();
    }

    /** The assignment that the approval made, or null. */
    public UUID assignmentId() {
        return assignmentId;
    }
}
