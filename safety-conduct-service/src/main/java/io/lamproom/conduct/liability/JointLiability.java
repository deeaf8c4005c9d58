package io.lamproom.conduct.liability;

import io.lamproom.conduct.appeal.AppealCourse;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealStatus;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 连带责任, that someone bears for a violation of another person. It falls with the violation, or alone when it was the
 * wrong person or ground, as somebody else found or a reviewer decided on the objection of who bears it.
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

    @Column(updatable = false)
    private LocalDate appealUntil;

    @Embedded
    private AppealCourse objection;

    private Instant reversedAt;

    private String reversedBy;

    private String reversedByStaffNo;

    private String reversalReason;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected JointLiability() {}

    /** @param objectUntil the last day to object to it */
    JointLiability(Violation violation, UUID workerId, LiabilityGround ground, Step recording, LocalDate objectUntil) {
        this.id = Ids.next();
        this.mineId = violation.mineId();
        this.violationId = violation.id();
        this.workerId = workerId;
        this.ground = ground;
        this.recording = recording;
        this.appealUntil = objectUntil;
    }

    /** The violation never was. */
    void fall(Mark mark) {
        endObjection(mark);
        reversedAt = mark.at();
    }

    /**
     * It should not have been recorded.
     *
     * @throws Refusal {@code liability-reversed} when it stands no more, {@code liability-reversed-by-recorder}
     */
    void reverse(Step step) {
        if (!LiabilityAction.REVERSE.lawfulIn(status(), objectionStatus())) {
            throw new Refusal.StateConflict("liability-reversed");
        }
        if (recording.by().is(step.by())) {
            throw new Refusal.RuleBroken("liability-reversed-by-recorder");
        }
        endObjection(new Mark(step.at(), step.by()));
        takeBack(step);
    }

    /** Who bears it says that they do not; once. */
    void object(Step making, LocalDate decideBy) {
        check(LiabilityAction.OBJECT);
        objection = AppealCourse.made(making, decideBy);
    }

    /** Decides the objection; the step's note gives the reasons. */
    void decideObjection(boolean reversed, Step step) {
        check(LiabilityAction.DECIDE_OBJECTION);
        objection = objection.ended(reversed ? AppealStatus.REVOKED : AppealStatus.UPHELD, step);
        if (reversed) {
            takeBack(step);
        }
    }

    void withdrawObjection(Step step) {
        check(LiabilityAction.WITHDRAW_OBJECTION);
        objection = objection.ended(AppealStatus.WITHDRAWN, step);
    }

    /** There is nothing to object to any more. */
    private void endObjection(Mark mark) {
        if (objectionStatus() == AppealStatus.OPEN) {
            objection = objection.ended(AppealStatus.MOOT, new Step(mark.at(), mark.by(), null));
        }
    }

    private void takeBack(Step step) {
        reversedAt = step.at();
        reversedBy = step.by().subject();
        reversedByStaffNo = step.by().staffNo();
        reversalReason = step.note();
    }

    private void check(LiabilityAction action) {
        if (erased) {
            throw new Refusal.StateConflict("record-erased");
        }
        if (!action.lawfulIn(status(), objectionStatus())) {
            throw Lawful.conflict(status(), action.resource(), transitions());
        }
    }

    /** The names of the sub-resources that may be posted now. */
    List<String> transitions() {
        return erased ? List.of() : LiabilityAction.lawful(status(), objectionStatus());
    }

    /** Who recorded it or objects to it: they do not judge the objection. */
    List<Actor> tookPart() {
        return objection == null
                ? List.of(recording.by())
                : List.of(recording.by(), objection.making().by());
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

    LiabilityStatus status() {
        return reversedAt == null ? LiabilityStatus.STANDING : LiabilityStatus.REVERSED;
    }

    /** The last day to object to it. */
    LocalDate objectUntil() {
        return appealUntil;
    }

    /** Null while there is none. */
    AppealCourse objection() {
        return objection;
    }

    /** Null while there is no objection. */
    AppealStatus objectionStatus() {
        return AppealCourse.statusOf(objection);
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
