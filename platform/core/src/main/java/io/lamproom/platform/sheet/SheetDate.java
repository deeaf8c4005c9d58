package io.lamproom.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date in the spellings found in sheets: a date cell (days since the end of 1899, or since 1904 in workbooks
 * of old Macs), 2020-01-02, 2020/1/2, 2020.1.2, 2020年1月2日, 20200102; a time of day after it is dropped. A year of two
 * digits or a day before the month is no date.
 */
public final class SheetDate {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})[日号]?"
                    + "(?:(?:(?<=[日号])|[ T])\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern SPACED_SEPARATOR = Pattern.compile(" ?([-/.年月日号]) ?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20|21)\\d{2})(?:[-/.年](\\d{1,2})|(\\d{2}))月?份?");
    private static final Pattern YEAR_AND_DIGIT = Pattern.compile("(?:19|20|21)\\d{3}");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** Day numbers of 1927 to 2119: smaller ones are more likely a year or a month. */
    private static final Pattern DAY_NUMBER = Pattern.compile("([1-7]\\d{4})(?:\\.\\d+)?");

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private SheetDate() {}

    /** @param text as {@link Plain#text} leaves it */
    public static Optional<LocalDate> parse(String text, boolean date1904) {
        String solid = SPACED_SEPARATOR.matcher(text).replaceAll("$1");
        Matcher dayNumber = DAY_NUMBER.matcher(solid);
        if (dayNumber.matches()) {
            return Optional.of((date1904 ? DAY_0_OF_1904 : DAY_0).plusDays(Integer.parseInt(dayNumber.group(1))));
        }
        Matcher digits = DIGITS.matcher(solid);
        if (digits.matches()) {
            return date(digits.group(1), digits.group(2), digits.group(3));
        }
        Matcher written = WRITTEN.matcher(solid);
        return written.matches() ? date(written.group(1), month(written), written.group(6)) : Optional.empty();
    }

    /**
     * A calendar month: 2026-11, 2026/11, 2026.11, 2026年11月, 202611, or any day of it. 20261 is none: it may be a month
     * as well as a day number.
     */
    public static Optional<YearMonth> month(String text, boolean date1904) {
        String solid = SPACED_SEPARATOR.matcher(text).replaceAll("$1");
        if (YEAR_AND_DIGIT.matcher(solid).matches()) {
            return Optional.empty();
        }
        Matcher month = MONTH.matcher(solid);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2) == null ? month.group(3) : month.group(2));
            return number >= 1 && number <= 12
                    ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), number))
                    : Optional.empty();
        }
        return parse(text, date1904).map(YearMonth::from);
    }

    private static String month(Matcher written) {
        for (int group = 2; group <= 4; group++) {
            if (written.group(group) != null) {
                return written.group(group);
            }
        }
        return written.group(5);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
