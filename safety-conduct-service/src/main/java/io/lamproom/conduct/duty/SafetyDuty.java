package io.lamproom.conduct.duty;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Standing;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A duty list that a person signed for a year and post (安全责任书), and how they were found to keep it. */
@Entity
public class SafetyDuty implements Aggregate {

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
    private UUID coveringBranchId;

    @Column(nullable = false, updatable = false)
    private int dutyYear;

    @Column(nullable = false, updatable = false)
    private String post;

    @Column(nullable = false, updatable = false)
    private UUID rulesId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DutyStatus status;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at", nullable = false, updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "signed_by", nullable = false, updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "signed_by_staff_no", updatable = false))
    private Mark signing;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "checked_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "checked_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "checked_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "check_note"))
    private Step check;

    private Boolean met;

    protected SafetyDuty() {}

    /**
     * Signed by the person themselves.
     *
     * @param post as the roster names it on that day
     * @param rulesId the version of the list
     */
    SafetyDuty(Standing standing, String post, UUID rulesId, Mark signing) {
        this.id = Ids.next();
        this.mineId = standing.mineId();
        this.workerId = standing.workerId();
        this.sectionId = standing.sectionId();
        this.teamId = standing.teamId();
        this.coveringBranchId = standing.coveringBranchId();
        this.dutyYear = standing.on().getYear();
        this.post = post;
        this.rulesId = rulesId;
        this.status = DutyStatus.SIGNED;
        this.signing = signing;
    }

    /** The safety department looked whether it is kept, once a year. */
    void check(boolean kept, Step step) {
        if (status != DutyStatus.SIGNED) {
            throw Lawful.conflict(status, "check", status.transitions());
        }
        status = DutyStatus.CHECKED;
        check = step;
        met = kept;
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId)
                || reach.covers(Node.SECTION, sectionId)
                || reach.covers(Node.WORKER, workerId);
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

    UUID coveringBranchId() {
        return coveringBranchId;
    }

    UUID teamId() {
        return teamId;
    }

    int dutyYear() {
        return dutyYear;
    }

    String post() {
        return post;
    }

    UUID rulesId() {
        return rulesId;
    }

    DutyStatus status() {
        return status;
    }

    Mark signing() {
        return signing;
    }

    /** Null before it is checked. */
    Step check() {
        return check;
    }

    /** Whether it was found to be kept; null before it is checked. */
    Boolean met() {
        return met;
    }
}
