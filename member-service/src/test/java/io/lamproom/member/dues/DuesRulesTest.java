package io.lamproom.member.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.member.dues.DuesRules.Band;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.subject.Subject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuesRulesTest {

    static final DuesRules SHIPPED = new DuesRules(
            List.of(new Band(300_000L, 5), new Band(500_000L, 10), new Band(1_000_000L, 15), new Band(null, 20)),
            List.of(new Band(500_000L, 5), new Band(null, 10)),
            6,
            12);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "300000, 1500",
        "300001, 3000",
        "500000, 5000",
        "500001, 7500",
        "800000, 12000",
        "1000000, 15000",
        "1000001, 20000",
        "1234567, 24691"
    })
    void theWholeBaseIsChargedAtOneRate(long baseFen, long dueFen) {
        assertThat(SHIPPED.dueOn(baseFen, false)).isEqualTo(dueFen);
    }

    @ParameterizedTest
    @CsvSource({"500000, 2500", "500001, 5000"})
    void theRetiredPayLess(long baseFen, long dueFen) {
        assertThat(SHIPPED.dueOn(baseFen, true)).isEqualTo(dueFen);
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "100, 1", "299, 1", "300, 2"})
    void duesAreRoundedToTheNearestFen(long baseFen, long dueFen) {
        assertThat(SHIPPED.dueOn(baseFen, false)).isEqualTo(dueFen);
    }

    @Test
    void bandsRiseAndTheLastOneHasNoEnd() {
        DuesRules.Kind kind = new DuesRules.Kind();

        assertThatCode(() -> kind.check(SHIPPED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> kind.check(with(new Band(300_000L, 5), new Band(300_000L, 10), new Band(null, 20))))
                .hasMessage("dues-bands-in-order");
        assertThatThrownBy(() -> kind.check(with(new Band(300_000L, 5)))).hasMessage("dues-bands-in-order");
        assertThatThrownBy(() -> kind.check(with(new Band(null, 5), new Band(null, 10))))
                .hasMessage("dues-bands-in-order");
    }

    @Test
    void anApprovedReductionNeverRaisesDues() {
        Subject payer = new Subject(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                MembershipCategory.FULL,
                true,
                false);
        ReductionRequest request =
                new ReductionRequest(payer.workerId(), ReductionGround.ILLNESS, YearMonth.of(2026, 12), 3, 500);
        DuesReduction reduction = new DuesReduction(payer, request, null, "p");
        DuesBase base = new DuesBase(payer, BaseSource.DECLARED, YearMonth.of(2026, 11), null, "p");

        assertThat(Charge.of(payer, base, 800_000L, reduction, SHIPPED).dueFen())
                .isEqualTo(500);
        assertThat(Charge.of(payer, base, 800_000L, reduction, SHIPPED).reductionId())
                .isEqualTo(reduction.id());
        assertThat(Charge.of(payer, base, 20_000L, reduction, SHIPPED).dueFen()).isEqualTo(100);
        assertThat(Charge.of(payer, base, 20_000L, reduction, SHIPPED).reductionId())
                .isNull();
        assertThat(Charge.of(payer, null, null, null, SHIPPED).dueFen()).isNull();
    }

    private static DuesRules with(Band... bands) {
        return new DuesRules(List.of(bands), SHIPPED.retiredBands(), 6, 12);
    }
}
