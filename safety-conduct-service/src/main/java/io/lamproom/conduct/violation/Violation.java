package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Standing;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 三违, an unsafe act of a worker, from its report to its confirmation. It records where its subject stood on the
 * business date of the act; what becomes of the subject later does not move it.
 */
@Entity
public class Violation implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ViolationStatus status;

    @Column(nullable = false, updatable = false)
    private UUID behaviourId;

    @Column(nullable = false, updatable = false)
    private String behaviourCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Discipline discipline;

    @Embedded
    private Grading grading;

    @Embedded
    private Occurrence occurrence;

    @Embedded
    private Attribution attribution;

    @Embedded
    private Recording recording;

    @Column(nullable = false)
    private boolean late;

    private Instant reportedAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "verified_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "verified_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "verified_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "verification_note"))
    private Step verification;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "confirmed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "confirmed_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "confirmation_note"))
    private Step confirmation;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "voided_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "voided_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "voided_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "void_reason"))
    private Step voiding;

    @Column(updatable = false)
    private byte[] informant;

    @Column(updatable = false)
    private byte[] contentHash;

    protected Violation() {}

    /**
     * A draft of an act.
     *
     * @param standing where its subject stood on the business date
     * @param late it is put on record after its term, or after the close of its accounting period
     */
    Violation(
            UUID id,
            BehaviourTerms behaviour,
            Standing standing,
            Occurrence occurrence,
            Recording recording,
            boolean late) {
        this.id = id;
        this.status = ViolationStatus.DRAFT;
        this.mineId = standing.mineId();
        this.workerId = standing.workerId();
        this.behaviourId = behaviour.behaviourId();
        this.behaviourCode = behaviour.code();
        this.category = behaviour.category();
        this.discipline = behaviour.discipline();
        this.occurrence = occurrence;
        this.attribution = Attribution.of(standing);
        this.recording = recording;
        this.late = late;
    }

    /** Keeps who told of it, encrypted. */
    void seal(byte[] informant) {
        this.informant = informant;
    }

    /** Keeps by what a repeat under the same client-made id is known. */
    void identifyBy(byte[] contentHash) {
        this.contentHash = contentHash;
    }

    /** Hands the draft in; from here it can be verified. */
    void submit(Terms terms, Instant now) {
        require(ViolationAction.SUBMIT);
        late = late || terms.lapsed() != null;
        reportedAt = now;
        status = ViolationAction.SUBMIT.to();
    }

    /** The facts were checked (核实), by someone other than the recorder unless the subject signed on the spot. */
    void verify(Step step) {
        require(ViolationAction.VERIFY);
        if (!occurrence.signedOnSpot() && step.by().is(recording.recordedBy())) {
            throw new Refusal.RuleBroken("verifier-is-recorder");
        }
        verification = step;
        status = ViolationAction.VERIFY.to();
    }

    /** Fixes grade and points (定性定级), by someone who neither recorded nor verified it, within its terms. */
    void confirm(Step step, BehaviourTerms behaviour, Grading fixed, Terms terms) {
        require(ViolationAction.CONFIRM);
        if (step.by().is(recording.recordedBy())) {
            throw new Refusal.RuleBroken("confirmer-is-recorder");
        }
        if (step.by().is(verification.by())) {
            throw new Refusal.RuleBroken("confirmer-is-verifier");
        }
        terms.check();
        category = behaviour.category();
        discipline = behaviour.discipline();
        grading = fixed;
        confirmation = step;
        status = ViolationAction.CONFIRM.to();
    }

    /** Ends it without effect; the step's note is the reason. */
    void voidBy(Step step) {
        require(ViolationAction.VOID);
        voiding = step;
        status = ViolationAction.VOID.to();
    }

    private void require(ViolationAction action) {
        if (!status.allows(action)) {
            throw Lawful.conflict(status, action.resource(), status.transitions());
        }
    }

    /** Whether any node recorded on the fact is in reach. */
    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId)
                || reach.covers(Node.BRANCH, attribution.coveringBranchId())
                || reach.covers(Node.BRANCH, attribution.relationBranchId())
                || reach.covers(Node.SECTION, attribution.sectionId())
                || reach.covers(Node.TEAM, attribution.teamId())
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

    ViolationStatus status() {
        return status;
    }

    UUID behaviourId() {
        return behaviourId;
    }

    String behaviourCode() {
        return behaviourCode;
    }

    Category category() {
        return category;
    }

    Discipline discipline() {
        return discipline;
    }

    /** Null before the confirmation. */
    Grading grading() {
        return grading;
    }

    Occurrence occurrence() {
        return occurrence;
    }

    Attribution attribution() {
        return attribution;
    }

    Recording recording() {
        return recording;
    }

    boolean late() {
        return late;
    }

    /** Null before the submission. */
    Instant reportedAt() {
        return reportedAt;
    }

    /** Null before the verification. */
    Step verification() {
        return verification;
    }

    /** Null before the confirmation. */
    Step confirmation() {
        return confirmation;
    }

    /** Null unless voided. */
    Step voiding() {
        return voiding;
    }

    byte[] informant() {
        return informant;
    }

    byte[] contentHash() {
        return contentHash;
    }
}
