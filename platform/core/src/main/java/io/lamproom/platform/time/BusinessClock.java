package io.lamproom.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time that the mine's rules go by. Tokens, leases and logs use the machine's clock; everything a rule judges uses
 * this one, which the local and test profiles may move so that a term of months can be walked through in a minute.
 */
@ApplicationScoped
public class BusinessClock {

    private final ZoneId zone;
    private final Clock machine;
    private volatile TemporalAmount offset;

    public BusinessClock(
            @ConfigProperty(name = "lamproom.zone") ZoneId zone,
            @ConfigProperty(name = "lamproom.clock.offset") Optional<String> offset) {
        this.zone = zone;
        this.machine = Clock.systemUTC();
        this.offset = offset.filter(ignored -> ClockEndpoint.allowed())
                .map(Offsets::parse)
                .orElse(Period.ZERO);
    }

    /** The present instant of business. */
    public Instant now() {
        TemporalAmount shift = offset;
        Instant real = machine.instant();
        return shift == Period.ZERO ? real : real.atZone(zone).plus(shift).toInstant();
    }

    /** The calendar date of {@link #now()} in the mine's zone. */
    public LocalDate today() {
        return ZonedDateTime.ofInstant(now(), zone).toLocalDate();
    }

    /** The zone in which the mine keeps its calendar. */
    public ZoneId zone() {
        return zone;
    }

    TemporalAmount offset() {
        return offset;
    }

    void move(TemporalAmount by) {
        offset = by;
    }

    /** {@code P6M}, {@code -P3D}, {@code PT8H}: a period or a duration of ISO 8601. */
    static final class Offsets {

        private Offsets() {}

        static TemporalAmount parse(String text) {
            String plain = text.startsWith("+") ? text.substring(1) : text;
            return plain.contains("T") ? Duration.parse(plain) : Period.parse(plain);
        }
    }
}
