package io.lamproom.member.legalhold;

import io.lamproom.member.people.Worker;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 保留令: the person's records are needed, for a dispute or by an authority, and not erased until it is lifted. */
@Entity
@Table(name = "legal_hold")
class LegalHold implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(nullable = false)
    private String reason;

    @Column(name = "placed_by", nullable = false)
    private String placedBy;

    @Column(name = "placed_at", nullable = false)
    private Instant placedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected LegalHold() {}

    LegalHold(Worker worker, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.mineId = worker.mineId();
        this.personId = worker.person().id();
        this.workerId = worker.id();
        this.reason = reason;
        this.placedBy = by;
        this.placedAt = at;
    }

    void lift(String by, Instant at) {
        if (liftedAt != null) {
            throw new Refusal.StateConflict("hold-lifted");
        }
        this.liftedBy = by;
        this.liftedAt = at;
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

    UUID workerId() {
        return workerId;
    }

    /** Which dispute, or which authority's letter. */
    String reason() {
        return reason;
    }

    Instant placedAt() {
        return placedAt;
    }

    /** Null while it stands. */
    Instant liftedAt() {
        return liftedAt;
    }
}
