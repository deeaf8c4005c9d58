package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.points.Charges.Movement;
import io.lamproom.conduct.points.PointsRules.RepeatOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What violations cost, by the shipped policy: the second alike within six months 150 %, all further ones double. */
class ChargesTest {

    private static final UUID RULES = UUID.randomUUID();
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);

    private final Charges person = new Charges(AccountKind.WORKER, List.of());
    private int confirmations;

    @Test
    void theSecondActAlikeCostsHalfAsMuchAgainAndTheThirdDouble() {
        assertThat(charged("A", 4, JANUARY)).isEqualTo(-4);
        assertThat(charged("A", 4, JANUARY.plusDays(30))).isEqualTo(-6);
        assertThat(charged("A", 4, JANUARY.plusDays(60))).isEqualTo(-8);
        assertThat(charged("A", 4, JANUARY.plusDays(90))).isEqualTo(-8);
    }

    @Test
    void partsOfAPointAreDroppedInThePersonsFavour() {
        charged("A", 3, JANUARY);

        assertThat(charged("A", 3, JANUARY.plusDays(1))).isEqualTo(-4);
    }

    @Test
    void anActOfAnotherKindOrOfLongAgoIsNoRepetition() {
        charged("A", 4, JANUARY);

        assertThat(charged("B", 4, JANUARY.plusDays(1))).isEqualTo(-4);
        assertThat(charged("A", 4, JANUARY.plusMonths(6))).isEqualTo(-4);
        assertThat(charged("A", 4, JANUARY.plusMonths(6).minusDays(1))).isEqualTo(-6);
    }

    @Test
    void whatMakesActsAlikeIsTheMinesToSay() {
        Charges account = new Charges(AccountKind.WORKER, List.of());
        account.add(charge("A", 4, JANUARY), day -> rules(RepeatOf.CATEGORY));

        assertThat(sum(account.add(charge("B", 4, JANUARY.plusDays(1)), day -> rules(RepeatOf.CATEGORY))))
                .isEqualTo(-6);
    }

    @Test
    void aUnitsPointsDoNotGrowWithRepetition() {
        Charges unit = new Charges(AccountKind.UNIT, List.of());
        unit.add(charge("A", 4, JANUARY), day -> rules(RepeatOf.ANY));

        assertThat(sum(unit.add(charge("A", 4, JANUARY.plusDays(1)), day -> rules(RepeatOf.ANY))))
                .isEqualTo(-4);
    }

    @Test
    void aReversedActLeavesNoEffectOnLaterOnesEither() {
        charged("A", 4, JANUARY);
        charged("A", 4, JANUARY.plusDays(30));
        UUID first = person.byAct().getFirst().violationId();

        List<Movement> movements = change(first, Charge::reverse);

        assertThat(movements).extracting(Movement::points).containsExactly(4, 2);
        assertThat(movements).extracting(Movement::own).containsExactly(true, false);
        assertThat(person.byAct()).extracting(Charge::cost).containsExactly(0, 4);
    }

    @Test
    void anActRegradedToOneWithoutPointsIsRepeatedByNoneAndLaterOnesCostLessAtOnce() {
        charged("A", 8, JANUARY);
        charged("A", 4, JANUARY.plusDays(30));
        UUID first = person.byAct().getFirst().violationId();

        List<Movement> movements = change(first, charge -> charge.regrade(0));

        assertThat(movements).extracting(Movement::points).containsExactly(8, 2);
        assertThat(movements).extracting(Movement::own).containsExactly(true, false);
        assertThat(person.byAct()).extracting(Charge::cost).containsExactly(0, 4);
        assertThat(charged("A", 4, JANUARY.plusDays(60))).isEqualTo(-6);
    }

    @Test
    void anActRegradedToFewerPointsIsStillRepeated() {
        charged("A", 8, JANUARY);
        charged("A", 4, JANUARY.plusDays(30));
        UUID first = person.byAct().getFirst().violationId();

        assertThat(change(first, charge -> charge.regrade(4)))
                .extracting(Movement::points)
                .containsExactly(4);
    }

    @Test
    void pointsRestWhileAnAppealIsOpenAndTheActStillCountsAsOne() {
        charged("A", 4, JANUARY);
        UUID first = person.byAct().getFirst().violationId();

        assertThat(sum(change(first, Charge::suspend))).isEqualTo(4);
        assertThat(charged("A", 4, JANUARY.plusDays(30))).isEqualTo(-6);
        assertThat(sum(change(first, Charge::resume))).isEqualTo(-4);
    }

    @Test
    void whatIsConfirmedLaterNeverMakesAnotherActDearer() {
        charged("A", 4, JANUARY.plusDays(30));

        assertThat(charged("A", 4, JANUARY)).isEqualTo(-4);
        assertThat(person.byAct()).extracting(Charge::cost).containsExactly(4, 4);
    }

    @Test
    void whateverHappensTheLedgerAddsUpToWhatTheChargesCost() {
        Random random = new Random(20261123);
        Map<UUID, Integer> ledger = new HashMap<>();
        List<UUID> violations = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            List<Movement> movements;
            if (violations.isEmpty() || random.nextInt(10) == 0) {
                Charge charge = charge(
                        "ABC".substring(random.nextInt(3)).substring(0, 1),
                        1 + random.nextInt(9),
                        JANUARY.plusDays(random.nextInt(500)));
                violations.add(charge.violationId());
                movements = person.add(charge, day -> rules(RepeatOf.BEHAVIOUR));
            } else {
                List<Consumer<Charge>> changes = List.of(
                        Charge::suspend, Charge::resume, Charge::reverse, charge -> charge.regrade(random.nextInt(5)));
                movements = change(
                        violations.get(random.nextInt(violations.size())), changes.get(random.nextInt(changes.size())));
            }
            movements.forEach(each -> ledger.merge(each.charge().violationId(), each.points(), Integer::sum));
            person.byAct()
                    .forEach(charge ->
                            assertThat(ledger.get(charge.violationId())).isEqualTo(-charge.cost()));
        }
    }

    private int charged(String behaviour, int points, LocalDate day) {
        return sum(person.add(charge(behaviour, points, day), any -> rules(RepeatOf.BEHAVIOUR)));
    }

    private Charge charge(String behaviour, int points, LocalDate day) {
        return new Charge(
                UUID.randomUUID(),
                UUID.randomUUID(),
                day,
                Instant.EPOCH.plusSeconds(++confirmations),
                behaviour,
                Category.RULE_BREAKING_OPERATION,
                points,
                RULES);
    }

    private List<Movement> change(UUID violation, Consumer<Charge> change) {
        return person.change(violation, change, day -> rules(RepeatOf.BEHAVIOUR));
    }

    private static int sum(List<Movement> movements) {
        return movements.stream().mapToInt(Movement::points).sum();
    }

    private static PointsRules rules(RepeatOf repeatOf) {
        return new PointsRules(Cycle.CALENDAR_YEAR, 12, 6, repeatOf, List.of(150, 200), List.of(), List.of());
    }
}
