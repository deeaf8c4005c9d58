package io.lamproom.member.reorganisation;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That units were merged or split from a day on (单位撤并), and how many people went along. */
@Entity
@Table(name = "unit_reorganisation")
class UnitReorganisation {

    @Id
    private UUID id;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private int moved;

    @Column(nullable = false)
    private int closed;

    @Column(name = "done_by", nullable = false)
    private String doneBy;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    protected UnitReorganisation() {}

    UnitReorganisation(
            UUID mineId, LocalDate from, String reason, int moved, int closed, String doneBy, Instant doneAt) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.from = from;
        this.reason = reason;
        this.moved = moved;
        this.closed = closed;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    UUID id() {
        return id;
    }

    UUID mineId() {
        return mineId;
    }

    LocalDate from() {
        return from;
    }

    String reason() {
        return reason;
    }

    int moved() {
        return moved;
    }

    int closed() {
        return closed;
    }

    String doneBy() {
        return doneBy;
    }

    Instant doneAt() {
        return doneAt;
    }
}
