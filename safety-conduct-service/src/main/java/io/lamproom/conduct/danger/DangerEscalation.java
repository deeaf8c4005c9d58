package io.lamproom.conduct.danger;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That an overdue danger was brought to a level (逾期升级), once for each day it was due and each level. */
@Entity
class DangerEscalation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Danger danger;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "escalated_to", nullable = false)
    private EscalationLevel to;

    @Column(nullable = false)
    private LocalDate reachedOn;

    @Column(nullable = false)
    private Instant noticedAt;

    protected DangerEscalation() {}

    DangerEscalation(Danger danger, LocalDate dueOn, DangerRules.Rung rung, Instant noticedAt) {
        this.id = Ids.next();
        this.danger = danger;
        this.dueOn = dueOn;
        this.to = rung.to();
        this.reachedOn = dueOn.plusDays(rung.afterDays());
        this.noticedAt = noticedAt;
    }

    boolean is(LocalDate due, EscalationLevel level) {
        return dueOn.equals(due) && to == level;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    EscalationLevel to() {
        return to;
    }

    /** The day on which the level was reached, whenever it was noticed. */
    LocalDate reachedOn() {
        return reachedOn;
    }

    Instant noticedAt() {
        return noticedAt;
    }
}
