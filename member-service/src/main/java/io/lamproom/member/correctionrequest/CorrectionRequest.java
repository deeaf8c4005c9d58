package io.lamproom.member.correctionrequest;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 更正申请: a person asks that something in the own record is put right, and gets an answer with its reason. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionSubject subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionStatus status;

    private byte[] statement;

    private byte[] answer;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected CorrectionRequest() {}

    CorrectionRequest(UUID mineId, UUID workerId, CorrectionSubject subject, Instant at, LocalDate dueOn) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.workerId = workerId;
        this.subject = subject;
        this.status = CorrectionStatus.SUBMITTED;
        this.submittedAt = at;
        this.dueOn = dueOn;
    }

    void sealStatement(byte[] sealed) {
        this.statement = sealed;
    }

    void decide(boolean accepted, byte[] sealedAnswer, Instant at, String by) {
        require("decision");
        status = accepted ? CorrectionStatus.ACCEPTED : CorrectionStatus.REFUSED;
        answer = sealedAnswer;
        endedAt = at;
        decidedBy = by;
    }

    void withdraw(Instant at) {
        require("withdrawal");
        status = CorrectionStatus.WITHDRAWN;
        endedAt = at;
    }

    /** Its term has ended: what was said goes, that it was asked and answered stays. */
    void forgetTexts() {
        this.statement = null;
        this.answer = null;
    }

    private void require(String action) {
        if (!status.transitions().contains(action)) {
            throw new Refusal.StateConflict("transition-not-allowed", status, action)
                    .with("state", status)
                    .with("allowed", status.transitions());
        }
    }

    /** Whether no answer came in time. */
    boolean overdueOn(LocalDate day) {
        return status == CorrectionStatus.SUBMITTED && day.isAfter(dueOn);
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

    public UUID workerId() {
        return workerId;
    }

    public CorrectionSubject subject() {
        return subject;
    }

    public CorrectionStatus status() {
        return status;
    }

    byte[] sealedStatement() {
        return statement;
    }

    byte[] sealedAnswer() {
        return answer;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** The last day on which an answer is in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was decided or withdrawn; null before. */
    public Instant endedAt() {
        return endedAt;
    }
}
