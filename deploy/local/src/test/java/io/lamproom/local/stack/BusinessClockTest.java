package io.lamproom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BusinessClockTest {

    @Test
    void offsetsArePeriodsOrDurations() {
        assertThat(BusinessClock.parse("+P6M")).isEqualTo("P6M");
        assertThat(BusinessClock.parse("-P1D")).isEqualTo("P-1D");
        assertThat(BusinessClock.parse("PT8H")).isEqualTo("PT8H");
        assertThat(BusinessClock.parse("0")).isEqualTo("PT0S");
        assertThatThrownBy(() -> BusinessClock.parse("6 months"))
                .hasMessage("Not an offset: 6 months; such as +P6M, -P1D, PT8H or 0");
    }
}
