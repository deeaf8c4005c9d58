package io.lamproom.local.stack;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.Map;

/** Moves the business time of services that run in the local profile; token time stays. */
public final class BusinessClock {
    static final String FILE = "clock";
    private static final String PATH = "/clock";

    /** Of the made-up mine. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessClock() {}

    /** Reads {@code +P6M}, {@code -P1D}, {@code PT8H} or {@code 0}. */
    public static String parse(String text) {
        String offset = text.startsWith("+") ? text.substring(1) : text;
        if (offset.equals("0")) {
            return "PT0S";
        }
        try {
            return offset.contains("T")
                    ? Duration.parse(offset).toString()
                    : Period.parse(offset).toString();
        } catch (DateTimeException e) {
            throw new StackException("Not an offset: " + text + "; such as +P6M, -P1D, PT8H or 0", e);
        }
    }

    /** The business time at an instant of the real one, as the services have it. */
    static Instant at(Instant real, String offset) {
        TemporalAmount moved = offset.contains("T") ? Duration.parse(offset) : Period.parse(offset);
        return real.atZone(ZONE).plus(moved).toInstant();
    }

    static void set(int managementPort, String offset) {
        Http.Answer answer = Http.put(managementPort, PATH, Json.write(Map.of("offset", offset)));
        if (!answer.ok()) {
            throw new StackException(
                    "The clock on port " + managementPort + " was not set: " + answer.status() + " " + answer.body());
        }
    }
}
