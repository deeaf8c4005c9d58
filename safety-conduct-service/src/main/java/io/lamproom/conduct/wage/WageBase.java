package io.lamproom.conduct.wage;

import io.lamproom.conduct.step.Actor;
import io.lamproom.platform.change.Versioned;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * 工资基数, the wage of one worker's accounting month; a wage, so kept encrypted. Without an amount it is awaited: somebody
 * asked for it before payroll told it.
 */
@Entity
class WageBase implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID workerId;

    /** Its first day. */
    @Column(nullable = false, updatable = false)
    private LocalDate month;

    private UUID sectionId;

    private byte[] amount;

    private Instant toldAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "told_by"))
    @AttributeOverride(name = "staffNo", column = @Column(name = "told_by_staff_no"))
    private Actor toldBy;

    private Instant recordedAt;

    protected WageBase() {}

    /**
     * What stands from now on.
     *
     * @param sealed the amount, encrypted for this row
     * @param section where the worker belonged in that month; null for who belonged nowhere
     */
    void tell(byte[] sealed, UUID section, Instant at, Actor by, Instant recorded) {
        this.amount = sealed;
        this.sectionId = section;
        this.toldAt = at;
        this.toldBy = by;
        this.recordedAt = recorded;
    }

    /** The same was told again, written later: what was written before that says nothing any more. */
    void confirm(Instant at) {
        this.toldAt = at;
    }

    /** Whether payroll has told it. */
    boolean told() {
        return amount != null;
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

    YearMonth month() {
        return YearMonth.from(month);
    }

    UUID sectionId() {
        return sectionId;
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
}
