package io.lamproom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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

    @Test
    void businessTimeIsTheRealOneMovedInTheMinesZone() {
        Instant real = Instant.parse("2026-11-30T17:00:00Z");

        assertThat(BusinessClock.at(real, "PT0S")).isEqualTo(real);
        assertThat(BusinessClock.at(real, "PT8H")).isEqualTo(Instant.parse("2026-12-01T01:00:00Z"));
        // the first of December there, so the first of March and not the last of February
        assertThat(BusinessClock.at(real, "P3M")).isEqualTo(Instant.parse("2027-02-28T17:00:00Z"));
    }
}
