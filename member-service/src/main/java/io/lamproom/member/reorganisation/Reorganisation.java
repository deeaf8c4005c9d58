package io.lamproom.member.reorganisation;

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

/** That units or branches were merged or split from a day on (撤并), and how many people went along. */
@Entity
@Table(name = "reorganisation")
class Reorganisation {

    /** What was merged or split. */
    enum Kind {
        UNITS,
        BRANCHES
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

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

    protected Reorganisation() {}

    Reorganisation(
            Kind kind,
            UUID mineId,
            LocalDate from,
            String reason,
            int moved,
            int closed,
            String doneBy,
            Instant doneAt) {
        this.id = Ids.next();
        this.kind = kind;
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

    Kind kind() {
        return kind;
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
