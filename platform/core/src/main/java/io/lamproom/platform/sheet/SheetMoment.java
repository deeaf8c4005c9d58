package io.lamproom.platform.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of a sheet, in the spellings of {@link SheetDate}, with the time of day where the cell has one. Midnight is none:
 * programs write it where there was none.
 *
 * @param time null where the cell has none
 */
public record SheetMoment(LocalDate date, LocalTime time) {

    private static final Pattern DAY_FRACTION = Pattern.compile("\\d{5}(\\.\\d+)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?$");
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    /** @param text as {@link Plain#text} leaves it */
    public static Optional<SheetMoment> parse(String text, boolean date1904) {
        try {
            LocalTime time = time(text);
            return SheetDate.parse(text, date1904)
                    .map(date -> new SheetMoment(date, LocalTime.MIDNIGHT.equals(time) ? null : time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        Matcher fraction = DAY_FRACTION.matcher(text);
        if (fraction.matches()) {
            // a spreadsheet program keeps 10:30 as 0.4375, and 10:20 as a number without end
            return LocalTime.ofSecondOfDay(new BigDecimal("0" + fraction.group(1))
                    .multiply(SECONDS_OF_DAY)
                    .setScale(0, RoundingMode.HALF_UP)
                    .min(SECONDS_OF_DAY.subtract(BigDecimal.ONE))
                    .intValueExact());
        }
        Matcher written = TIME.matcher(text);
        return written.find()
                ? LocalTime.of(
                        Integer.parseInt(written.group(1)),
                        Integer.parseInt(written.group(2)),
                        written.group(3) == null ? 0 : Integer.parseInt(written.group(3)))
                : null;
    }
}
