package io.lamproom.member.appraisal;

import io.lamproom.member.subject.Subject;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One member in a year's appraisal, from self-review to the acknowledged verdict. */
@Entity
@Table(name = "appraisal_entry")
public class AppraisalEntry {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appraisal_id", nullable = false)
    private Appraisal appraisal;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(nullable = false)
    private boolean graded;

    @Column(name = "self_reviewed_on")
    private LocalDate selfReviewedOn;

    @Column(name = "mutual_reviewed_on")
    private LocalDate mutualReviewedOn;

    @Column(name = "tested_on")
    private LocalDate testedOn;

    @Embedded
    private Tally tally;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "verdict_meeting_id")
    private UUID verdictMeetingId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private byte[] opinion;

    @Column(name = "feedback_on")
    private LocalDate feedbackOn;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected AppraisalEntry() {}

    AppraisalEntry(Appraisal appraisal, Subject subject) {
        this.id = Ids.next();
        this.appraisal = appraisal;
        this.mineId = appraisal.mineId();
        this.branchId = appraisal.branchId();
        this.workerId = subject.workerId();
        this.personId = subject.personId();
        this.graded = !subject.probationary();
    }

    /** Takes part in a round; the rounds follow each other. */
    void takePart(Round round, LocalDate on, Tally votes) {
        switch (round) {
            case SELF -> selfReviewedOn = on;
            case MUTUAL -> {
                after(selfReviewedOn, Round.SELF, on);
                mutualReviewedOn = on;
            }
            case TEST -> {
                after(mutualReviewedOn, Round.MUTUAL, on);
                testedOn = on;
                tally = Tally.whole(votes);
            }
        }
    }

    /** @param meetingId the meeting that came to the verdict, on this day */
    void judge(Verdict given, UUID meetingId, LocalDate on, String by) {
        if (!graded) {
            throw new Refusal.RuleBroken("probationary-without-grade");
        }
        after(testedOn, Round.TEST, on);
        verdict = given;
        verdictMeetingId = meetingId;
        decidedOn = on;
        decidedBy = by;
    }

    void seal(byte[] encryptedOpinion) {
        opinion = encryptedOpinion;
    }

    private static void after(LocalDate former, Round round, LocalDate on) {
        if (former == null || on.isBefore(former)) {
            throw new Refusal.RuleBroken("appraisal-round-missing", round, former == null ? "-" : former)
                    .with("missing", round)
                    .with("earliest", former);
        }
    }

    /** The branch tells the person the verdict. */
    void giveFeedback(LocalDate on) {
        if (decidedOn != null && on.isBefore(decidedOn)) {
            throw new Refusal.RuleBroken("feedback-after-verdict", decidedOn).with("earliest", decidedOn);
        }
        feedbackOn = on;
    }

    /** The person has seen it; that is no consent. */
    void acknowledge(Instant at) {
        if (feedbackOn == null) {
            throw new Refusal.StateConflict("feedback-not-given");
        }
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    UUID appraisalId() {
        return appraisal.id();
    }

    int year() {
        return appraisal.year();
    }

    UUID mineId() {
        return mineId;
    }

    UUID branchId() {
        return branchId;
    }

    public UUID workerId() {
        return workerId;
    }

    UUID personId() {
        return personId;
    }

    /** Probationary members take part without a grade. */
    public boolean graded() {
        return graded;
    }

    public LocalDate selfReviewedOn() {
        return selfReviewedOn;
    }

    public LocalDate mutualReviewedOn() {
        return mutualReviewedOn;
    }

    public LocalDate testedOn() {
        return testedOn;
    }

    Tally tally() {
        return tally;
    }

    public Verdict verdict() {
        return verdict;
    }

    UUID verdictMeetingId() {
        return verdictMeetingId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    byte[] sealedOpinion() {
        return opinion;
    }

    public LocalDate feedbackOn() {
        return feedbackOn;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
