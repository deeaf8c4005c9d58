package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"20, 11", "21, 11", "1, 1", "0, 1"})
    void moreThanHalfOfAnEvenNumberIsOneMoreThanTheHalf(int people, int fewest) {
        assertThat(Share.moreThan(1, 2).of(people)).isEqualTo(fewest);
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "5, 3", "1, 1"})
    void halfOfACommitteeIsRoundedUp(int people, int fewest) {
        assertThat(Share.atLeast(1, 2).of(people)).isEqualTo(fewest);
    }

    @ParameterizedTest
    @CsvSource({"20, 16", "21, 17", "24, 20", "5, 4"})
    void fourFifthsOfTheElectorsAreRoundedUp(int people, int fewest) {
        assertThat(Share.atLeast(4, 5).of(people)).isEqualTo(fewest);
    }
}
