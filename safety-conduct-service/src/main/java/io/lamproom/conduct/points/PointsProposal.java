package io.lamproom.conduct.points;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.roster.Standing;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * What a mine's policy proposes once a worker's points reach a threshold (记分预警). It does nothing by itself: a named
 * person decides, with reasons (PIPL Art. 24).
 */
@Entity
@Table(name = "points_proposal")
class PointsProposal implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private UUID sectionId;

    @Column(updatable = false)
    private UUID teamId;

    @Column(updatable = false)
    private UUID branchId;

    @Column(nullable = false, updatable = false)
    private int threshold;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(nullable = false, updatable = false)
    private int deducted;

    @Column(nullable = false, updatable = false)
    private LocalDate raisedOn;

    @Column(nullable = false, updatable = false)
    private LocalDate cycleFrom;

    @Column(nullable = false, updatable = false)
    private UUID ruleSetId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProposalStatus status;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "decided_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "reasons"))
    private Step decision;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected PointsProposal() {}

    /** @param standing where the worker belongs today; null when nowhere */
    PointsProposal(
            PointsAccount account,
            Standing standing,
            PointsRules.Threshold threshold,
            int deducted,
            LocalDate raisedOn,
            LocalDate cycleFrom,
            UUID ruleSetId) {
        this.id = Ids.next();
        this.mineId = account.mineId();
        this.workerId = account.id();
        if (standing != null) {
            this.sectionId = standing.sectionId();
            this.teamId = standing.teamId();
            this.branchId = standing.coveringBranchId();
        }
        this.threshold = threshold.at();
        this.action = threshold.action();
        this.deducted = deducted;
        this.raisedOn = raisedOn;
        this.cycleFrom = cycleFrom;
        this.ruleSetId = ruleSetId;
        this.status = ProposalStatus.OPEN;
    }

    void decide(String resource, ProposalStatus outcome, Step step) {
        if (status != ProposalStatus.OPEN) {
            throw Lawful.conflict(status, resource, status.transitions());
        }
        status = outcome;
        decision = step;
    }

    /** Whether it is to be decided, or was accepted. */
    boolean isLive() {
        return status == ProposalStatus.OPEN || status == ProposalStatus.ACCEPTED;
    }

    /** The points behind it are gone: one that is open lapses, one that was accepted is to be undone. */
    void losesItsGround() {
        if (status == ProposalStatus.OPEN) {
            status = ProposalStatus.WITHDRAWN;
        } else if (status == ProposalStatus.ACCEPTED) {
            status = ProposalStatus.REVERSED;
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

    /** Null once it is erased. */
    UUID workerId() {
        return workerId;
    }

    UUID sectionId() {
        return sectionId;
    }

    UUID teamId() {
        return teamId;
    }

    UUID branchId() {
        return branchId;
    }

    int threshold() {
        return threshold;
    }

    String action() {
        return action;
    }

    int deducted() {
        return deducted;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    LocalDate cycleFrom() {
        return cycleFrom;
    }

    /** The last day whose points count together with those of the first. */
    LocalDate cycleTo() {
        return Cycle.endOf(cycleFrom);
    }

    /** Whether an act of one of the days counts in its cycle. */
    boolean countsAnyOf(Collection<LocalDate> days) {
        return days.stream().anyMatch(day -> !day.isBefore(cycleFrom) && !day.isAfter(cycleTo()));
    }

    ProposalStatus status() {
        return status;
    }

    /** Null while nobody has decided. */
    Step decision() {
        return decision;
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
