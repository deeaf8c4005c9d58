package io.lamproom.conduct.refusal;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
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
import java.time.Instant;
import java.util.UUID;

/** The union's review of something that befell a person in the months after a refusal (反报复审查). */
@Entity
public class RefusalReview implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID refusalId;

    @Column(updatable = false)
    private UUID violationId;

    @Column(updatable = false)
    private UUID assignmentId;

    @Column(updatable = false)
    private UUID deductionId;

    @Column(updatable = false)
    private UUID absenceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewStatus status;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "found_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "found_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "found_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "finding_note"))
    private Step finding;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected RefusalReview() {}

    private RefusalReview(UUID mineId, UUID refusalId, Instant openedAt) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.refusalId = refusalId;
        this.openedAt = openedAt;
        this.status = ReviewStatus.OPEN;
    }

    /** Of a violation put on record against the person. */
    static RefusalReview ofViolation(UUID mineId, UUID refusalId, UUID violationId, Instant openedAt) {
        RefusalReview review = new RefusalReview(mineId, refusalId, openedAt);
        review.violationId = violationId;
        return review;
    }

    /** Of a transfer or loan of the person to another place or post. */
    static RefusalReview ofTransfer(UUID mineId, UUID refusalId, UUID assignmentId, Instant openedAt) {
        RefusalReview review = new RefusalReview(mineId, refusalId, openedAt);
        review.assignmentId = assignmentId;
        return review;
    }

    /** Of a deduction from the person's wage. */
    static RefusalReview ofDeduction(UUID mineId, UUID refusalId, UUID deductionId, Instant openedAt) {
        RefusalReview review = new RefusalReview(mineId, refusalId, openedAt);
        review.deductionId = deductionId;
        return review;
    }

    /** Of an absence that was confirmed against the person. */
    static RefusalReview ofAbsence(UUID mineId, UUID refusalId, UUID absenceId, Instant openedAt) {
        RefusalReview review = new RefusalReview(mineId, refusalId, openedAt);
        review.absenceId = absenceId;
        return review;
    }

    /** What the union found; OPEN is no finding. */
    void find(ReviewStatus found, Step step) {
        if (status != ReviewStatus.OPEN) {
            throw Lawful.conflict(status, "finding", status.transitions());
        }
        if (found == ReviewStatus.OPEN) {
            throw new Refusal.RuleBroken("refusal-review-without-finding").at("/finding");
        }
        finding = step;
        status = found;
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

    UUID refusalId() {
        return refusalId;
    }

    /** Null unless it is of a violation. */
    UUID violationId() {
        return violationId;
    }

    /** The assignment that a transfer led to, as the roster knows it; null unless it is of a transfer. */
    UUID assignmentId() {
        return assignmentId;
    }

    /** Null unless it is of a deduction. */
    UUID deductionId() {
        return deductionId;
    }

    /** Null unless it is of an absence. */
    UUID absenceId() {
        return absenceId;
    }

    ReviewStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Null while it is open. */
    Step finding() {
        return finding;
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
