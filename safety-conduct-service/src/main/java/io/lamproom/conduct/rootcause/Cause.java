package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.danger.Factor;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A cause of the tree (人机环管); at its end it is a step of a procedure that somebody answers for. */
@Entity
@Table(name = "root_cause_node")
class Cause {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "root_cause_id", nullable = false)
    private RootCause rootCause;

    @Column(nullable = false, updatable = false)
    private int round;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Column(updatable = false)
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Factor factor;

    @Column(nullable = false, updatable = false)
    private String description;

    @Column(name = "procedure_name", updatable = false)
    private String procedure;

    @Column(name = "procedure_step", updatable = false)
    private String step;

    @Column(updatable = false)
    private UUID stepOwnerId;

    protected Cause() {}

    Cause(RootCause rootCause, int round, int ordinal, UUID parentId, AnalysisRequest.CauseRequest request) {
        this.id = Ids.next();
        this.rootCause = rootCause;
        this.round = round;
        this.ordinal = ordinal;
        this.parentId = parentId;
        this.factor = request.factor();
        this.description = request.description();
        this.procedure = request.procedure();
        this.step = request.step();
        this.stepOwnerId = request.stepOwnerId();
    }

    /** Whether it names the step of the procedure and who answers for it. */
    boolean tracedToStep() {
        return procedure != null && step != null && stepOwnerId != null;
    }

    UUID id() {
        return id;
    }

    /** How often the analysis had been made; one that did not help is made anew. */
    int round() {
        return round;
    }

    /** Null at the top. */
    UUID parentId() {
        return parentId;
    }

    Factor factor() {
        return factor;
    }

    String description() {
        return description;
    }

    String procedure() {
        return procedure;
    }

    String step() {
        return step;
    }

    UUID stepOwnerId() {
        return stepOwnerId;
    }
}
