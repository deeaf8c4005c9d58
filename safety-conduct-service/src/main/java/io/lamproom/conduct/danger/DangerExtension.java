package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** A deadline that is asked to be put off (延期), with what is done in the meantime. */
@Entity
class DangerExtension {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Danger danger;

    @Column(nullable = false)
    private LocalDate formerDeadline;

    @Column(nullable = false)
    private LocalDate newDeadline;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String interimMeasure;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "asked_at", nullable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "asked_by", nullable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "asked_by_staff_no"))
    private Mark asked;

    private Boolean approved;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "decided_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "decision_note"))
    private Step decision;

    protected DangerExtension() {}

    DangerExtension(Danger danger, LocalDate former, ExtensionRequest request, Mark asked) {
        this.id = Ids.next();
        this.danger = danger;
        this.formerDeadline = former;
        this.newDeadline = request.deadline();
        this.reason = request.reason();
        this.interimMeasure = request.interimMeasure();
        this.asked = asked;
    }

    void decide(boolean approval, Step step) {
        approved = approval;
        decision = step;
    }

    boolean granted() {
        return Boolean.TRUE.equals(approved);
    }

    LocalDate formerDeadline() {
        return formerDeadline;
    }

    LocalDate newDeadline() {
        return newDeadline;
    }

    String reason() {
        return reason;
    }

    String interimMeasure() {
        return interimMeasure;
    }

    Mark asked() {
        return asked;
    }

    /** Null until decided. */
    Boolean approved() {
        return approved;
    }

    /** Null until decided. */
    Step decision() {
        return decision;
    }
}
