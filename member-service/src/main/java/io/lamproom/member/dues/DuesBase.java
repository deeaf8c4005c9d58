package io.lamproom.member.dues;

import io.lamproom.member.subject.Subject;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** 党费计算基数, the monthly income after tax on which a member pays from a month on; a wage, so kept encrypted. */
@Entity
@Table(name = "dues_base")
class DuesBase implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BaseSource source;

    @Column(name = "from_month", nullable = false)
    private String fromMonth;

    @Column(nullable = false)
    private byte[] base;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected DuesBase() {}

    DuesBase(Subject payer, BaseSource source, YearMonth from, Instant at, String by) {
        this.id = Ids.next();
        this.mineId = payer.mineId();
        this.branchId = payer.branchId();
        this.workerId = payer.workerId();
        this.personId = payer.personId();
        this.source = source;
        this.fromMonth = from.toString();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void seal(byte[] encrypted) {
        this.base = encrypted;
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

    UUID branchId() {
        return branchId;
    }

    UUID workerId() {
        return workerId;
    }

    UUID personId() {
        return personId;
    }

    BaseSource source() {
        return source;
    }

    YearMonth from() {
        return YearMonth.parse(fromMonth);
    }

    byte[] sealedBase() {
        return base;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
