package io.lamproom.member.period;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A mine's accounting month (核算期), often from the 26th to the 25th. While it is open its facts follow a back-dated
 * transfer; once a person has closed it its figures stay.
 */
@Entity
@Table(name = "accounting_period")
public class AccountingPeriod implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(nullable = false)
    private String month;

    @Embedded
    private Validity validity;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected AccountingPeriod() {}

    AccountingPeriod(UUID mineId, YearMonth month, LocalDate from, LocalDate to) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.month = month.toString();
        this.validity = new Validity(from, to);
    }

    void close(Instant at, String subject) {
        this.closedAt = at;
        this.closedBy = subject;
    }

    public boolean isClosed() {
        return closedAt != null;
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

    public YearMonth month() {
        return YearMonth.parse(month);
    }

    public Validity validity() {
        return validity;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
