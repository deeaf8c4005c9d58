package io.lamproom.member.dues;

import io.lamproom.member.subject.Subject;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 党费减免, asked for by a member in hardship, supported by the branch and approved by the higher Party committee. */
@Entity
@Table(name = "dues_reduction")
public class DuesReduction implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReductionGround ground;

    @Column(name = "reduced_to_fen", nullable = false)
    private long reducedToFen;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReductionStatus status;

    @Embedded
    private Validity validity;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "requested_by", nullable = false)
    private String requestedBy;

    @Column(name = "branch_decided_at")
    private Instant branchDecidedAt;

    @Column(name = "branch_decided_by")
    private String branchDecidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected DuesReduction() {}

    DuesReduction(Subject payer, ReductionRequest request, Instant at, String by) {
        this.id = Ids.next();
        this.mineId = payer.mineId();
        this.branchId = payer.branchId();
        this.workerId = payer.workerId();
        this.personId = payer.personId();
        this.ground = request.ground();
        this.reducedToFen = request.reducedToFen();
        this.status = ReductionStatus.REQUESTED;
        this.validity = new Validity(
                request.from().atDay(1),
                request.from().plusMonths(request.months()).atDay(1));
        this.requestedAt = at;
        this.requestedBy = by;
    }

    /** The branch supports the request or not; who asked does not decide. */
    void decideInBranch(boolean supported, Instant at, String by) {
        require(ReductionStatus.REQUESTED, "branch-decision");
        if (by.equals(requestedBy)) {
            throw new Refusal.RuleBroken("reduction-decided-by-requester");
        }
        status = supported ? ReductionStatus.SUPPORTED : ReductionStatus.REFUSED;
        branchDecidedAt = at;
        branchDecidedBy = by;
    }

    /** The higher Party committee approves or not; who decided in the branch does not decide again. */
    void decide(boolean approved, Instant at, String by) {
        require(ReductionStatus.SUPPORTED, "decision");
        if (by.equals(branchDecidedBy) || by.equals(requestedBy)) {
            throw new Refusal.RuleBroken("reduction-decided-twice");
        }
        status = approved ? ReductionStatus.APPROVED : ReductionStatus.REFUSED;
        decidedAt = at;
        decidedBy = by;
    }

    private void require(ReductionStatus expected, String action) {
        if (status != expected) {
            throw new Refusal.StateConflict("transition-not-allowed", status, action)
                    .with("state", status)
                    .with("allowed", status.transitions());
        }
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

    public UUID branchId() {
        return branchId;
    }

    public UUID workerId() {
        return workerId;
    }

    UUID personId() {
        return personId;
    }

    ReductionGround ground() {
        return ground;
    }

    long reducedToFen() {
        return reducedToFen;
    }

    public ReductionStatus status() {
        return status;
    }

    /** From the first day of its first month until the first day after its last one. */
    public Validity validity() {
        return validity;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant branchDecidedAt() {
        return branchDecidedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
