package io.lamproom.member.commendation;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The good a person did (好人好事、学习成果、表彰奖励), on the same record as the rest. */
@Entity
@Table(name = "commendation")
public class Commendation implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Place place;

    @Column(name = "worker_id", nullable = false, updatable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommendationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommendationLevel level;

    @Column(name = "happened_on", nullable = false)
    private LocalDate happenedOn;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommendationStatus status;

    @Column(nullable = false)
    private boolean late;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    private String reason;

    protected Commendation() {}

    /** @param late it is put on record in a later month than it happened in */
    Commendation(CommendationRequest request, Place place, boolean late, Instant at, String by) {
        this.id = Ids.next();
        this.place = place;
        this.workerId = request.workerId();
        this.kind = request.kind();
        this.level = request.level();
        this.happenedOn = request.on();
        this.title = request.title().strip();
        this.status = CommendationStatus.PROPOSED;
        this.late = late;
        this.proposedAt = at;
        this.proposedBy = by;
    }

    /** Confirms or declines it, by someone who did not propose it. */
    void decide(boolean confirmed, String why, Instant at, String by) {
        require(CommendationStatus.PROPOSED, "decision");
        if (by.equals(proposedBy)) {
            throw new Refusal.RuleBroken("commendation-decided-by-proposer");
        }
        if (!confirmed && why == null) {
            throw new Refusal.RuleBroken("reason-of-declining").at("/reason");
        }
        status = confirmed ? CommendationStatus.CONFIRMED : CommendationStatus.DECLINED;
        reason = why;
        decidedAt = at;
        decidedBy = by;
    }

    /** Takes a confirmed one back, with every effect that it had. */
    void revoke(String why, Instant at, String by) {
        require(CommendationStatus.CONFIRMED, "revocation");
        status = CommendationStatus.REVOKED;
        reason = why;
        revokedAt = at;
        revokedBy = by;
    }

    private void require(CommendationStatus expected, String action) {
        if (status != expected) {
            throw new Refusal.StateConflict("transition-not-allowed", status, action)
                    .with("state", status)
                    .with("allowed", status.transitions());
        }
    }

    /** Whether any node recorded on the fact is in reach. */
    boolean within(Reach reach) {
        return reach.covers(Node.MINE, place.mineId())
                || reach.covers(Node.BRANCH, place.branchId())
                || reach.covers(Node.SECTION, place.sectionId())
                || reach.covers(Node.TEAM, place.teamId())
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
        return place.mineId();
    }

    public Place place() {
        return place;
    }

    public UUID workerId() {
        return workerId;
    }

    public CommendationKind kind() {
        return kind;
    }

    public CommendationLevel level() {
        return level;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    String title() {
        return title;
    }

    public CommendationStatus status() {
        return status;
    }

    public boolean late() {
        return late;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    String reason() {
        return reason;
    }
}
