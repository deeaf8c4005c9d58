package io.lamproom.conduct.wage;

import io.lamproom.conduct.step.Actor;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a wage base was before it was corrected; never changed. */
@Entity
@Table(name = "wage_base_past")
class PastWageBase {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID baseId;

    @Column(nullable = false, updatable = false)
    private byte[] amount;

    @Column(nullable = false, updatable = false)
    private Instant toldAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "told_by", nullable = false, updatable = false))
    @AttributeOverride(name = "staffNo", column = @Column(name = "told_by_staff_no", updatable = false))
    private Actor toldBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(nullable = false, updatable = false)
    private Instant supersededAt;

    protected PastWageBase() {}

    private PastWageBase(WageBase base, Instant supersededAt) {
        this.id = Ids.next();
        this.baseId = base.id();
        this.toldAt = base.toldAt();
        this.toldBy = base.toldBy();
        this.recordedAt = base.recordedAt();
        this.supersededAt = supersededAt;
    }

    /** What stands until now. */
    static PastWageBase of(WageBase base, Instant supersededAt, SealedAmounts sealed) {
        PastWageBase past = new PastWageBase(base, supersededAt);
        past.amount = sealed.sealPast(past.id, sealed.fen(base));
        return past;
    }

    UUID id() {
        return id;
    }

    byte[] sealedAmount() {
        return amount;
    }

    Instant toldAt() {
        return toldAt;
    }

    Actor toldBy() {
        return toldBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant supersededAt() {
        return supersededAt;
    }
}
