package io.lamproom.member.appraisal;

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
import java.time.LocalDate;
import java.util.UUID;

/** 限期改正, the term in which a member who was found UNQUALIFIED has to improve. */
@Entity
@Table(name = "rectification")
public class Rectification implements Aggregate {

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

    @Column(name = "appraisal_id", nullable = false)
    private UUID appraisalId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RectificationStatus status;

    @Embedded
    private Validity validity;

    @Column(name = "latest_to", nullable = false)
    private LocalDate latestTo;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "concluded_by")
    private String concludedBy;

    protected Rectification() {}

    Rectification(AppraisalEntry entry, LocalDate from, AppraisalRules rules) {
        this.id = Ids.next();
        this.mineId = entry.mineId();
        this.branchId = entry.branchId();
        this.workerId = entry.workerId();
        this.personId = entry.personId();
        this.appraisalId = entry.appraisalId();
        this.status = RectificationStatus.OPEN;
        this.validity = new Validity(from, from.plusMonths(rules.rectificationMonths()));
        this.latestTo = from.plusMonths(rules.rectificationMonthsAtMost());
    }

    /** Gives more time, once, within the rule's longest term. */
    void extend(LocalDate to, Instant at) {
        require("extension");
        if (extendedAt != null) {
            throw new Refusal.StateConflict("rectification-extended", validity.validTo());
        }
        if (!to.isAfter(validity.validTo()) || to.isAfter(latestTo)) {
            throw new Refusal.RuleBroken("rectification-term", validity.validTo(), latestTo)
                    .at("/to")
                    .with("latest", latestTo);
        }
        validity = validity.until(to);
        extendedAt = at;
    }

    void conclude(boolean improved, LocalDate on, Instant at, String by) {
        require("conclusion");
        if (on.isBefore(validity.validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", validity.validFrom()).at("/on");
        }
        status = improved ? RectificationStatus.IMPROVED : RectificationStatus.NOT_IMPROVED;
        concludedOn = on;
        concludedAt = at;
        concludedBy = by;
    }

    private void require(String action) {
        if (status != RectificationStatus.OPEN) {
            throw new Refusal.StateConflict("transition-not-allowed", status, action)
                    .with("state", status)
                    .with("allowed", status.transitions());
        }
    }

    boolean overdueOn(LocalDate day) {
        return status == RectificationStatus.OPEN && !day.isBefore(validity.validTo());
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

    public UUID appraisalId() {
        return appraisalId;
    }

    public RectificationStatus status() {
        return status;
    }

    public Validity validity() {
        return validity;
    }

    public Instant extendedAt() {
        return extendedAt;
    }

    public LocalDate concludedOn() {
        return concludedOn;
    }
}
