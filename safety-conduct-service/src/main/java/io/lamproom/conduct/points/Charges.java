package io.lamproom.conduct.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an account is charged, as far as what happens to one violation may change it: of a person what is near
 * enough in time, since acts repeat each other; of a unit, which is charged thousands of times, what that violation costs.
 */
final class Charges {

    private final AccountKind kind;
    private final List<Charge> all;

    Charges(AccountKind kind, Collection<Charge> charges) {
        this.kind = kind;
        this.all = new ArrayList<>(charges);
    }

    /**
     * By how much the cost of a charge has changed; positive where points came back.
     *
     * @param own it is the charge of the violation that something happened to
     */
    record Movement(Charge charge, int points, boolean own) {}

    /** Charges a violation: more where a person repeats what they did. */
    List<Movement> add(Charge charge, Function<LocalDate, PointsRules> rules) {
        all.add(charge);
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
        Optional<Charge> changed = all.stream()
                .filter(charge -> charge.violationId().equals(violationId))
                .findFirst();
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<Charge, Integer> before = new LinkedHashMap<>();
        all.stream().sorted(Charge.BY_ACT).forEach(charge -> before.put(charge, charge.cost()));
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
                all.stream().filter(other -> charge.repeats(other, policy)).count());
    }

    /** By the day of the act. */
    List<Charge> byAct() {
        return all.stream().sorted(Charge.BY_ACT).toList();
    }
}
