package io.lamproom.conduct.points;

import io.lamproom.conduct.catalogue.Category;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What a violation costs an account (扣分). What the ledger says of the violation adds up to it. */
@Entity
@Table(name = "points_charge")
class Charge {

    /** By the day of the act; of one day, by the confirmation. */
    static final Comparator<Charge> BY_ACT = Comparator.comparing(Charge::day)
            .thenComparing(charge -> charge.confirmedAt)
            .thenComparing(Charge::violationId);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private UUID violationId;

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false)
    private Instant confirmedAt;

    @Column(nullable = false, updatable = false)
    private String behaviour;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Category category;

    @Column(nullable = false)
    private int base;

    @Column(nullable = false)
    private int percent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChargeStatus status;

    @Column(nullable = false, updatable = false)
    private UUID ruleSetId;

    protected Charge() {}

    Charge(
            UUID accountId,
            UUID violationId,
            LocalDate day,
            Instant confirmedAt,
            String behaviour,
            Category category,
            int base,
            UUID ruleSetId) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.violationId = violationId;
        this.day = day;
        this.confirmedAt = confirmedAt;
        this.behaviour = behaviour;
        this.category = category;
        this.base = base;
        this.percent = 100;
        this.status = ChargeStatus.CHARGED;
        this.ruleSetId = ruleSetId;
    }

    /** Points that it costs now; parts of a point are dropped, in the person's favour. */
    int cost() {
        return status == ChargeStatus.CHARGED ? base * percent / 100 : 0;
    }

    void suspend() {
        if (status == ChargeStatus.CHARGED) {
            status = ChargeStatus.SUSPENDED;
        }
    }

    void resume() {
        if (status == ChargeStatus.SUSPENDED) {
            status = ChargeStatus.CHARGED;
        }
    }

    void reverse() {
        status = ChargeStatus.REVERSED;
    }

    void regrade(int points) {
        base = points;
    }

    void rate(int newPercent) {
        percent = newPercent;
    }

    /** Whether the other act costs points, came within the window before this one, and is the same by the rules. */
    boolean repeats(Charge earlier, PointsRules rules) {
        return earlier.status != ChargeStatus.REVERSED
                && earlier.base > 0
                && BY_ACT.compare(earlier, this) < 0
                && earlier.day.isAfter(day.minusMonths(rules.repeatMonths()))
                && switch (rules.repeatOf()) {
                    case BEHAVIOUR -> earlier.behaviour.equals(behaviour);
                    case CATEGORY -> earlier.category == category;
                    case ANY -> true;
                };
    }

    UUID violationId() {
        return violationId;
    }

    LocalDate day() {
        return day;
    }

    int base() {
        return base;
    }

    int percent() {
        return percent;
    }

    ChargeStatus status() {
        return status;
    }

    UUID ruleSetId() {
        return ruleSetId;
    }
}
