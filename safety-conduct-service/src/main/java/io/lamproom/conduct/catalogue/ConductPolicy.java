package io.lamproom.conduct.catalogue;

import io.lamproom.platform.change.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The terms of a mine's procedure (办理时限) from a date on, until the next policy. One whose mine is null is shipped. */
@Entity
public class ConductPolicy implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(nullable = false, updatable = false)
    private int reportWithinHours;

    @Column(nullable = false, updatable = false)
    private int confirmWithinWorkingDays;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected ConductPolicy() {}

    ConductPolicy(UUID id, UUID mineId, LocalDate validFrom, ConductTerms terms, Instant now) {
        this.id = id;
        this.mineId = mineId;
        this.validFrom = validFrom;
        this.reportWithinHours = terms.reportWithinHours();
        this.confirmWithinWorkingDays = terms.confirmWithinWorkingDays();
        this.createdAt = now;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    ConductTerms terms() {
        return new ConductTerms(reportWithinHours, confirmWithinWorkingDays);
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
}
