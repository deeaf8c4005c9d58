package io.lamproom.conduct.points;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the ledger (记分台账): negative where points are taken, positive where they come back. Never changed. */
@Entity
@Immutable
@Table(name = "points_entry")
class Entry {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    private UUID violationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EntryReason reason;

    @Column(nullable = false)
    private int points;

    @Column(nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private PointsRules.Ground ground;

    private String reference;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private String recordedBy;

    protected Entry() {}

    /** @param day of the act, so that what is reversed counts in the cycle in which it was charged */
    static Entry ofViolation(
            UUID accountId, UUID violationId, EntryReason reason, int points, LocalDate day, Instant at, String by) {
        Entry entry = new Entry();
        entry.id = Ids.next();
        entry.accountId = accountId;
        entry.violationId = violationId;
        entry.reason = reason;
        entry.points = points;
        entry.day = day;
        entry.recordedAt = at;
        entry.recordedBy = by;
        return entry;
    }

    static Entry restored(
            UUID accountId, PointsRules.Ground ground, UUID source, int points, LocalDate day, Instant at, String by) {
        Entry entry = ofViolation(accountId, null, EntryReason.RESTORED, points, day, at, by);
        entry.ground = ground;
        entry.reference = source.toString();
        return entry;
    }

    /** A restoration that does not hold any more, taken back on the day for which it had counted. */
    Entry takenBack(Instant at, String by) {
        Entry entry = ofViolation(accountId, null, EntryReason.RESTORATION_REVOKED, -points, day, at, by);
        entry.ground = ground;
        entry.reference = reference;
        return entry;
    }

    /** Whether it was written for this class or commendation. */
    boolean isOf(PointsRules.Ground asked, UUID source) {
        return ground == asked && source.toString().equals(reference);
    }

    UUID id() {
        return id;
    }

    UUID violationId() {
        return violationId;
    }

    EntryReason reason() {
        return reason;
    }

    int points() {
        return points;
    }

    LocalDate day() {
        return day;
    }

    PointsRules.Ground ground() {
        return ground;
    }

    String reference() {
        return reference;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
