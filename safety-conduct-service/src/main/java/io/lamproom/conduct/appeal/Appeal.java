package io.lamproom.conduct.appeal;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealMark;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.Grading;
import io.lamproom.conduct.violation.LostShift;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 复核申请, the one appeal against a violation. Its grounds and reasons are never part of an event. */
@Entity
public class Appeal implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID violationId;

    @Column(nullable = false, updatable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppealStatus status;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "appealed_at", updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "appealed_by", updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "appealed_by_staff_no", updatable = false))
    @AttributeOverride(name = "note", column = @Column(name = "grounds", updatable = false))
    private Step making;

    @Column(nullable = false, updatable = false)
    private boolean stopped;

    @Column(nullable = false, updatable = false)
    private LocalDate decideBy;

    @Column(nullable = false, updatable = false)
    private UUID rulesId;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "ended_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "reasons"))
    private Step ending;

    private String grade;

    private Integer points;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "appeal_lost_shift", joinColumns = @JoinColumn(name = "appeal_id"))
    private Set<LostShift> lostShifts = new HashSet<>();

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected Appeal() {}

    /**
     * An appeal that is open.
     *
     * @param stopped the subject is stopped from work meanwhile
     * @param decideBy the last day to decide it
     */
    Appeal(Violation violation, Step making, boolean stopped, LocalDate decideBy, UUID rulesId) {
        this.id = Ids.next();
        this.mineId = violation.mineId();
        this.violationId = violation.id();
        this.workerId = violation.workerId();
        this.status = AppealStatus.OPEN;
        this.making = making;
        this.stopped = stopped;
        this.decideBy = decideBy;
        this.rulesId = rulesId;
    }

    /** Decides it; the step's note gives the reasons. */
    void decide(AppealStatus outcome, Step step, List<LostShift> lost) {
        end("decision", outcome, step);
        lostShifts.addAll(lost);
    }

    /** Keeps what the act is graded after all. */
    void regradedTo(Grading grading) {
        grade = grading.grade();
        points = grading.points();
    }

    /** Taken back by who made it. */
    void withdraw(Step step) {
        end("withdrawal", AppealStatus.WITHDRAWN, step);
    }

    /** There is nothing left to decide: an authority annulled the violation. */
    void settle(Step step) {
        end("settlement", AppealStatus.MOOT, step);
    }

    private void end(String resource, AppealStatus outcome, Step step) {
        if (status != AppealStatus.OPEN) {
            throw Lawful.conflict(status, resource, transitions());
        }
        status = outcome;
        ending = step;
    }

    /** The names of the sub-resources that may be posted now. */
    List<String> transitions() {
        return status == AppealStatus.OPEN ? List.of("decision", "withdrawal") : List.of();
    }

    /** How it stands, as the violation keeps it. */
    AppealMark mark() {
        return new AppealMark(status, making.at(), Step.timeOf(ending));
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId) || reach.covers(Node.WORKER, workerId);
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

    UUID violationId() {
        return violationId;
    }

    UUID workerId() {
        return workerId;
    }

    AppealStatus status() {
        return status;
    }

    Step making() {
        return making;
    }

    boolean stopped() {
        return stopped;
    }

    LocalDate decideBy() {
        return decideBy;
    }

    /** How it was decided, withdrawn or settled; null while it is open. */
    Step ending() {
        return ending;
    }

    /** Null unless regraded. */
    String grade() {
        return grade;
    }

    /** Null unless regraded. */
    Integer points() {
        return points;
    }

    /** By date. */
    List<LostShift> lostShifts() {
        return LostShift.byDay(lostShifts);
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
