package io.lamproom.conduct.hold;

import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.RosterFixture.Person;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDateTime;
import java.util.Map;

/** Bodies about the shift of this moment, by the shift table of the tests' mines. */
final class Holds {

    private Holds() {}

    static Map<String, Object> todayBody(Person held) {
        BusinessClock clock = CDI.current().select(BusinessClock.class).get();
        return Map.of(
                "staffNo",
                held.staffNo(),
                "businessDate",
                clock.today().toString(),
                "shift",
                shiftOf(clock),
                "cause",
                "FATIGUE");
    }

    static String shiftOf(BusinessClock clock) {
        int hour = LocalDateTime.ofInstant(clock.now(), clock.zone()).getHour();
        return hour < 8 ? "NIGHT" : hour < 16 ? "MORNING" : "AFTERNOON";
    }
}
