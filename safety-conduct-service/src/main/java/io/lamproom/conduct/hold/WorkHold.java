package io.lamproom.conduct.hold;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Standing;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 暂停作业, a worker who does not work until an instant that is fixed beforehand. Nothing has to be done for it to end. */
@Entity
public class WorkHold implements Aggregate {

    /** From its placing, an interim hold lasts no longer, extension included. */
    static final Duration LONGEST = Duration.ofDays(3);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private UUID sectionId;

    @Column(updatable = false)
    private UUID teamId;

    @Column(updatable = false)
    private UUID coveringBranchId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private HoldKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private HoldCause cause;

    @Column(nullable = false, updatable = false)
    private LocalDate businessDate;

    @Column(nullable = false, updatable = false)
    private String shift;

    @Column(updatable = false)
    private String place;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "placed_at", updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "placed_by", updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "placed_by_staff_no", updatable = false))
    @AttributeOverride(name = "note", column = @Column(name = "placing_note", updatable = false))
    private Step placing;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "extended_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "extended_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "extended_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "extension_note"))
    private Step extension;

    @Column(nullable = false)
    private Instant endsAt;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected WorkHold() {}

    private WorkHold(HoldKind kind, Standing standing, Slot slot, Step placing, Instant endsAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.mineId = standing.mineId();
        this.workerId = standing.workerId();
        this.sectionId = standing.sectionId();
        this.teamId = standing.teamId();
        this.coveringBranchId = standing.coveringBranchId();
        this.businessDate = slot.businessDate();
        this.shift = slot.shift();
        this.placing = placing;
        this.endsAt = endsAt;
    }

    /** Someone is sent up; the step's note says why. */
    static WorkHold interim(Standing standing, Slot slot, Step placing, Instant endOfShift, String place) {
        WorkHold hold = new WorkHold(HoldKind.INTERIM, standing, slot, placing, endOfShift);
        hold.place = place;
        return hold;
    }

    /** The check before the shift keeps someone from it. */
    static WorkHold today(Standing standing, Slot slot, Step placing, Instant endOfShift, HoldCause cause) {
        WorkHold hold = new WorkHold(HoldKind.TODAY, standing, slot, placing, endOfShift);
        hold.cause = cause;
        return hold;
    }

    /** Goes on for longer, once, while it lasts. */
    void extend(Step step, Instant until) {
        if (kind != HoldKind.INTERIM || extension != null) {
            throw Lawful.conflict(kind, "extension", List.of());
        }
        if (!lasts(step.at())) {
            throw new Refusal.RuleBroken("hold-lapsed", endsAt);
        }
        Instant latest = placing.at().plus(LONGEST);
        if (!until.isAfter(endsAt) || until.isAfter(latest)) {
            throw new Refusal.RuleBroken("hold-extension-outside", endsAt, latest)
                    .at("/until")
                    .with("latest", latest);
        }
        extension = step;
        endsAt = until;
    }

    /** Whether the worker is held at an instant; it lapses by itself. */
    boolean lasts(Instant at) {
        return at.isBefore(endsAt);
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId)
                || reach.covers(Node.SECTION, sectionId)
                || reach.covers(Node.TEAM, teamId)
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

    UUID workerId() {
        return workerId;
    }

    UUID sectionId() {
        return sectionId;
    }

    UUID teamId() {
        return teamId;
    }

    /** The branch that covered the worker's unit on the business date (覆盖支部). */
    UUID coveringBranchId() {
        return coveringBranchId;
    }

    HoldKind kind() {
        return kind;
    }

    /** Of a hold of today; null for an interim one. */
    HoldCause cause() {
        return cause;
    }

    LocalDate businessDate() {
        return businessDate;
    }

    String shift() {
        return shift;
    }

    /** Of an interim hold. */
    String place() {
        return place;
    }

    Step placing() {
        return placing;
    }

    /** Null unless extended. */
    Step extension() {
        return extension;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
