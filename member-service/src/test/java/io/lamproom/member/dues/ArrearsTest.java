package io.lamproom.member.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lamproom.member.dues.Arrears.Debtor;
import io.lamproom.member.dues.Arrears.OpenMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrearsTest {

    private static final UUID BRANCH = new UUID(0, 1);
    private static final UUID ONE = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void sixMonthsInARowUnpaidIsAWarning() {
        List<OpenMonth> open = IntStream.rangeClosed(5, 10)
                .mapToObj(month -> new OpenMonth(ONE, YearMonth.of(2026, month), 12_000))
                .toList();

        Debtor debtor = Arrears.of(BRANCH, TODAY, 6, open).debtors().getFirst();
        assertThat(debtor.monthsInRow()).isEqualTo(6);
        assertThat(debtor.outstandingFen()).isEqualTo(72_000);
        assertThat(debtor.warning()).isTrue();
        assertThat(Arrears.of(BRANCH, TODAY.minusMonths(1), 6, open)
                        .debtors()
                        .getFirst()
                        .warning())
                .isFalse();
    }

    @Test
    void aMonthPaidInBetweenBreaksTheRow() {
        List<OpenMonth> open = List.of(
                new OpenMonth(ONE, YearMonth.of(2026, 8), 100),
                new OpenMonth(ONE, YearMonth.of(2026, 10), 100),
                new OpenMonth(OTHER, YearMonth.of(2026, 9), 100),
                new OpenMonth(OTHER, YearMonth.of(2026, 10), 100));

        assertThat(Arrears.of(BRANCH, TODAY, 6, open).debtors())
                .extracting(Debtor::workerId, Debtor::monthsInRow)
                .containsExactly(tuple(OTHER, 2), tuple(ONE, 1));
    }

    @Test
    void theRunningMonthIsNoArrears() {
        assertThat(Arrears.of(BRANCH, TODAY, 6, List.of(new OpenMonth(ONE, YearMonth.of(2026, 11), 100)))
                        .debtors())
                .isEmpty();
    }

    @Test
    void theCollectionRateIsByPersonsAndByAmount() {
        CollectionMonth month = CollectionMonth.of(YearMonth.of(2026, 10), 3, 2, 30_000, 12_000, 30_000);

        assertThat(month.personsPerMille()).isEqualTo(666);
        assertThat(month.amountPerMille()).isEqualTo(400);
        assertThat(CollectionMonth.of(YearMonth.of(2026, 10), 0, 0, 0, 0, 0).personsPerMille())
                .isNull();
    }
}
