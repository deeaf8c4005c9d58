package io.lamproom.conduct.rootcause;

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

/** What is done about a cause (纠正措施), by whom and by when. */
@Entity
class CorrectiveAction {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "root_cause_id", nullable = false)
    private RootCause rootCause;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID causeId;

    @Column(nullable = false, updatable = false)
    private String description;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(nullable = false, updatable = false)
    private LocalDate deadline;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "done_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "done_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "done_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "done_note"))
    private Step completion;

    private LocalDate doneOn;

    protected CorrectiveAction() {}

    CorrectiveAction(RootCause rootCause, UUID causeId, AnalysisRequest.CorrectionRequest request) {
        this.id = Ids.next();
        this.rootCause = rootCause;
        this.mineId = rootCause.mineId();
        this.causeId = causeId;
        this.description = request.description();
        this.ownerId = request.ownerId();
        this.deadline = request.deadline();
    }

    void complete(LocalDate today, Step step) {
        completion = step;
        doneOn = today;
    }

    boolean done() {
        return completion != null;
    }

    UUID id() {
        return id;
    }

    UUID causeId() {
        return causeId;
    }

    String description() {
        return description;
    }

    /** Null once it is erased. */
    UUID ownerId() {
        return ownerId;
    }

    LocalDate deadline() {
        return deadline;
    }

    /** Null until it is done. */
    Step completion() {
        return completion;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
