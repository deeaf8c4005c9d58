package io.lamproom.conduct.attendance;

import io.lamproom.platform.change.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What others are told of a worker's calendar month (月度出勤). Its days are read from the books when it is published; the
 * row itself comes to be when the first of them is told.
 */
@Entity
public class AttendanceMonth implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID workerId;

    @Column(nullable = false, updatable = false)
    private String month;

    private Instant staleSince;

    private Instant publishedAt;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected AttendanceMonth() {}

    /** Told to others as it is at this instant. */
    void publish(Instant now) {
        publishedAt = now;
        staleSince = null;
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

    YearMonth month() {
        return YearMonth.parse(month);
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
