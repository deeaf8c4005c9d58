package io.lamproom.member.admission;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A step as it was taken; what is renewed is taken again, and both stay. */
@Entity
public class AdmissionStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Admission admission;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private LocalDate occurredOn;

    private String decider;

    private String evidence;

    private String reason;

    private UUID ruleSetId;

    private boolean late;

    private UUID resolutionId;

    @Embedded
    private Vote vote;

    @Embedded
    private Training training;

    @Embedded
    private PublicNotice notice;

    private LocalDate leagueRecommendedOn;

    private LocalDate leavesOn;

    private Instant recordedAt;

    @Embedded
    private Recorder recorder;

    protected AdmissionStep() {}

    /** @param ruleSetId the version of the rules that the step was judged by */
    AdmissionStep(StepRequest request, Vote vote, UUID ruleSetId, boolean late, Instant recordedAt, Recorder recorder) {
        this.id = Ids.next();
        this.kind = request.step();
        this.occurredOn = request.on();
        this.decider = request.decider();
        this.evidence = request.evidence();
        this.reason = request.reason();
        this.training = request.training();
        this.notice = request.notice();
        this.leagueRecommendedOn = request.leagueRecommendedOn();
        this.leavesOn = request.leavesOn();
        this.resolutionId = request.resolutionId();
        this.vote = vote;
        this.ruleSetId = ruleSetId;
        this.late = late;
        this.recordedAt = recordedAt;
        this.recorder = recorder;
    }

    AdmissionStep of(Admission root) {
        this.admission = root;
        return this;
    }

    public StepKind kind() {
        return kind;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    String decider() {
        return decider;
    }

    String evidence() {
        return evidence;
    }

    String reason() {
        return reason;
    }

    /** Whether it was entered after the term of the rules. */
    public boolean late() {
        return late;
    }

    /** Of the general meeting that decided; null of other steps. */
    UUID resolutionId() {
        return resolutionId;
    }

    Vote vote() {
        return vote;
    }

    Training training() {
        return training;
    }

    PublicNotice notice() {
        return notice;
    }

    LocalDate leagueRecommendedOn() {
        return leagueRecommendedOn;
    }

    LocalDate leavesOn() {
        return leavesOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    Recorder recorder() {
        return recorder;
    }
}
