package io.lamproom.conduct.casehold;

import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** 案卷保留: a case is needed beyond its term, and not erased until this is lifted. */
@Entity
class CaseHold implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID violationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private HoldGround ground;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "placed_at", updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "placed_by", updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "placed_by_staff_no", updatable = false))
    @AttributeOverride(name = "note", column = @Column(name = "reason", updatable = false))
    private Step placing;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "lifted_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "lifted_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "lifted_by_staff_no"))
    private Mark lifting;

    protected CaseHold() {}

    /** The step's note is the reason: which decision, dispute or letter. */
    CaseHold(Violation violation, HoldGround ground, Step placing) {
        this.id = Ids.next();
        this.mineId = violation.mineId();
        this.violationId = violation.id();
        this.ground = ground;
        this.placing = placing;
    }

    void lift(Mark mark) {
        if (lifting != null) {
            throw new Refusal.StateConflict("case-hold-lifted");
        }
        lifting = mark;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID mineId() {
        return mineId;
    }

    UUID violationId() {
        return violationId;
    }

    HoldGround ground() {
        return ground;
    }

    Step placing() {
        return placing;
    }

    /** Null while it stands. */
    Mark lifting() {
        return lifting;
    }
}
