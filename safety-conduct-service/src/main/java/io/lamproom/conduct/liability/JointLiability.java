package io.lamproom.conduct.liability;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
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
import java.util.UUID;

/**
 * 连带责任, that someone bears for a violation of another person. It falls with the violation, or alone when it was the
 * wrong person or ground.
 */
@Entity
public class JointLiability implements Aggregate {

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
    @Column(nullable = false, updatable = false)
    private LiabilityGround ground;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at", updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "recorded_by", updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "recorded_by_staff_no", updatable = false))
    @AttributeOverride(name = "note", column = @Column(name = "note", updatable = false))
    private Step recording;

    private Instant reversedAt;

    private String reversedBy;

    private String reversedByStaffNo;

    private String reversalReason;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected JointLiability() {}

    JointLiability(Violation violation, UUID workerId, LiabilityGround ground, Step recording) {
        this.id = Ids.next();
        this.mineId = violation.mineId();
        this.violationId = violation.id();
        this.workerId = workerId;
        this.ground = ground;
        this.recording = recording;
    }

    /** The violation never was. */
    void reverse(Instant at) {
        reversedAt = at;
    }

    /**
     * It should not have been recorded.
     *
     * @throws Refusal {@code liability-reversed} when it stands no more, {@code liability-reversed-by-recorder}
     */
    void reverse(Step step) {
        if (reversedAt != null) {
            throw new Refusal.StateConflict("liability-reversed");
        }
        if (recording.by().is(step.by())) {
            throw new Refusal.RuleBroken("liability-reversed-by-recorder");
        }
        reversedAt = step.at();
        reversedBy = step.by().subject();
        reversedByStaffNo = step.by().staffNo();
        reversalReason = step.note();
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

    LiabilityGround ground() {
        return ground;
    }

    Step recording() {
        return recording;
    }

    /** Null while it stands. */
    Instant reversedAt() {
        return reversedAt;
    }

    /** By a person of its own; null while it stands, and where it fell with the violation. */
    Step reversal() {
        return reversedBy == null
                ? null
                : new Step(reversedAt, new Actor(reversedBy, reversedByStaffNo), reversalReason);
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
