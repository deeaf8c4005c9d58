package io.lamproom.conduct.points;

import io.lamproom.platform.change.Aggregate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What violations cost a worker or a unit (记分账户); by the id of that worker or unit. */
@Entity
@Table(name = "points_account")
class PointsAccount implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AccountKind kind;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private List<Charge> charges = new ArrayList<>();

    protected PointsAccount() {}

    PointsAccount(UUID id, UUID mineId, AccountKind kind) {
        this.id = id;
        this.mineId = mineId;
        this.kind = kind;
    }

    /**
     * By how much the cost of a charge has changed; positive where points came back.
     *
     * @param own it is the charge of the violation that something happened to
     */
    record Movement(Charge charge, int points, boolean own) {}

    /** Charges a violation: more where a person repeats what they did. */
    List<Movement> charge(Charge charge, Function<LocalDate, PointsRules> rules) {
        charges.add(charge);
        if (kind == AccountKind.WORKER) {
            charge.rate(percentOf(charge, rules));
        }
        return List.of(new Movement(charge, -charge.cost(), true));
    }

    /**
     * Changes what a violation costs. Later acts that are no repetition any more cost less at once; none ever costs more
     * for what happens to another.
     *
     * @param rules in force on a day
     */
    List<Movement> change(UUID violationId, Consumer<Charge> change, Function<LocalDate, PointsRules> rules) {
        Optional<Charge> changed = charges.stream()
                .filter(charge -> charge.violationId().equals(violationId))
                .findFirst();
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<Charge, Integer> before = new LinkedHashMap<>();
        charges.stream().sorted(Charge.BY_ACT).forEach(charge -> before.put(charge, charge.cost()));
        change.accept(changed.get());
        if (kind == AccountKind.WORKER) {
            before.keySet().forEach(charge -> charge.rate(Math.min(charge.percent(), percentOf(charge, rules))));
        }
        return before.entrySet().stream()
                .map(each -> new Movement(
                        each.getKey(), each.getValue() - each.getKey().cost(), each.getKey() == changed.get()))
                .filter(movement -> movement.own() || movement.points() != 0)
                .toList();
    }

    private int percentOf(Charge charge, Function<LocalDate, PointsRules> rules) {
        PointsRules policy = rules.apply(charge.day());
        return policy.percentAfter((int)
                charges.stream().filter(other -> charge.repeats(other, policy)).count());
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

    AccountKind kind() {
        return kind;
    }

    /** By the day of the act. */
    List<Charge> charges() {
        return charges.stream().sorted(Charge.BY_ACT).toList();
    }
}
