package io.lamproom.conduct.absence;

import io.lamproom.conduct.appeal.AppealCourse;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.Attribution;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A shift that somebody is thought, and later perhaps found, to have missed without leave (旷工). */
@Entity
public class Absence implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Embedded
    private Missed missed;

    @Embedded
    private Attribution attribution;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AbsenceStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AbsenceSource source;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "presumed_at", nullable = false, updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "presumed_by", nullable = false, updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "presumed_by_staff_no", updatable = false))
    private Mark presumption;

    @Embedded
    private Hearing hearing;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "explained_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "explained_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "explained_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "explanation"))
    private Step explanation;

    @Enumerated(EnumType.STRING)
    private AbsenceGround explanationGround;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "confirmed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "confirmed_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "confirmation_note"))
    private Step confirmation;

    private LocalDate appealUntil;

    @Embedded
    private AppealCourse appeal;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "reversed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "reversed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "reversed_by_staff_no"))
    private Mark reversal;

    @Enumerated(EnumType.STRING)
    private AbsenceGround reversalGround;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected Absence() {}

    /** One that is presumed: nothing follows from it but that the person is heard. */
    Absence(UUID mineId, Missed missed, Attribution attribution, AbsenceSource source, Mark presumption) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.missed = missed;
        this.attribution = attribution;
        this.status = AbsenceStatus.PRESUMED;
        this.source = source;
        this.presumption = presumption;
    }

    /** Puts on record what the person said, once. */
    void hear(Hearing held) {
        check(AbsenceAction.HEAR);
        if (hearing != null) {
            throw new Refusal.StateConflict("absence-heard-already");
        }
        hearing = held;
    }

    /** It was no absence without leave. */
    void explain(AbsenceGround ground, Step step) {
        check(AbsenceAction.EXPLAIN);
        status = AbsenceStatus.EXPLAINED;
        explanation = step;
        explanationGround = ground;
    }

    /**
     * It was one, as somebody finds who neither told of it nor heard the person.
     *
     * @param appealableUntil the last day to appeal
     */
    void confirm(Step step, LocalDate appealableUntil) {
        check(AbsenceAction.CONFIRM);
        if (hearing == null) {
            throw new Refusal.RuleBroken("absence-not-heard");
        }
        if (step.by().is(presumption.by())) {
            throw new Refusal.RuleBroken("absence-confirmed-by-teller");
        }
        if (step.by().is(hearing.held().by())) {
            throw new Refusal.RuleBroken("absence-confirmed-by-hearer");
        }
        status = AbsenceStatus.CONFIRMED;
        confirmation = step;
        appealUntil = appealableUntil;
    }

    void appeal(Step making, LocalDate decideBy) {
        check(AbsenceAction.APPEAL);
        appeal = AppealCourse.made(making, decideBy);
    }

    /** Decides the appeal; the step's note gives the reasons. */
    void decideAppeal(boolean revoked, Step step) {
        check(AbsenceAction.DECIDE_APPEAL);
        appeal = appeal.ended(revoked ? AppealStatus.REVOKED : AppealStatus.UPHELD, step);
        if (revoked) {
            reverse(AbsenceGround.APPEAL, new Mark(step.at(), step.by()));
        }
    }

    void withdrawAppeal(Step step) {
        check(AbsenceAction.WITHDRAW_APPEAL);
        appeal = appeal.ended(AppealStatus.WITHDRAWN, step);
    }

    /**
     * A record shows that the person was there, or excused: what was presumed is explained, what was confirmed is reversed.
     * Tells whether that changed anything.
     */
    boolean contradict(AbsenceGround ground, Mark mark) {
        switch (status) {
            case PRESUMED -> explain(ground, new Step(mark.at(), mark.by(), null));
            case CONFIRMED -> {
                if (appealStatus() == AppealStatus.OPEN) {
                    appeal = appeal.ended(AppealStatus.MOOT, new Step(mark.at(), mark.by(), null));
                }
                reverse(ground, mark);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void reverse(AbsenceGround ground, Mark mark) {
        status = AbsenceStatus.REVERSED;
        reversal = mark;
        reversalGround = ground;
    }

    private void check(AbsenceAction action) {
        if (!action.lawfulIn(status, appealStatus())) {
            throw Lawful.conflict(status, action.resource(), transitions());
        }
    }

    /** The names of the sub-resources that may be posted now. */
    List<String> transitions() {
        return AbsenceAction.lawful(status, appealStatus()).stream()
                .filter(resource -> hearing == null || !resource.equals(AbsenceAction.HEAR.resource()))
                .toList();
    }

    /** Who told of it, heard the person or confirmed it: they do not judge it. */
    List<Actor> tookPart() {
        return Stream.of(
                        presumption.by(),
                        hearing == null ? null : hearing.held().by(),
                        confirmation == null ? null : confirmation.by(),
                        appeal == null ? null : appeal.making().by())
                .filter(Objects::nonNull)
                .toList();
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId)
                || reach.covers(Node.BRANCH, attribution.coveringBranchId())
                || reach.covers(Node.SECTION, attribution.sectionId())
                || reach.covers(Node.TEAM, attribution.teamId())
                || reach.covers(Node.WORKER, missed.workerId());
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

    Missed missed() {
        return missed;
    }

    Attribution attribution() {
        return attribution;
    }

    AbsenceStatus status() {
        return status;
    }

    AbsenceSource source() {
        return source;
    }

    Mark presumption() {
        return presumption;
    }

    /** Null before the person was heard. */
    Hearing hearing() {
        return hearing;
    }

    /** Null unless explained. */
    Step explanation() {
        return explanation;
    }

    /** Null unless explained. */
    AbsenceGround explanationGround() {
        return explanationGround;
    }

    /** Null before it is confirmed. */
    Step confirmation() {
        return confirmation;
    }

    /** The last day to appeal; null before it is confirmed. */
    LocalDate appealUntil() {
        return appealUntil;
    }

    /** Null while there is none. */
    AppealCourse appeal() {
        return appeal;
    }

    /** Null while there is no appeal. */
    AppealStatus appealStatus() {
        return AppealCourse.statusOf(appeal);
    }

    /** Null unless reversed. */
    Mark reversal() {
        return reversal;
    }

    /** Null unless reversed. */
    AbsenceGround reversalGround() {
        return reversalGround;
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
