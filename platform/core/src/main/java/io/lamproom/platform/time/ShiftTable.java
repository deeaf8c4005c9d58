package io.lamproom.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The shifts of a day (三八制, 四六制 …) and the business date each belongs to. A shift may cross midnight; its business
 * date is the date on which it starts, moved by its offset: a night shift from 22:00 that counts for the next day has
 * +1, one from 0:00 has 0.
 */
public record ShiftTable(List<Shift> shifts) {

    /** One shift, from {@code start} up to but not including {@code end}, in the mine's zone. */
    public record Shift(String name, LocalTime start, LocalTime end, int businessDateOffset) {

        public Shift {
            if (businessDateOffset < -1 || businessDateOffset > 1) {
                throw new IllegalArgumentException("businessDateOffset");
            }
        }

        private boolean crossesMidnight() {
            return !end.isAfter(start);
        }

        private boolean covers(LocalTime time) {
            return crossesMidnight()
                    ? !time.isBefore(start) || time.isBefore(end)
                    : !time.isBefore(start) && time.isBefore(end);
        }
    }

    /** The business date and shift that an instant belongs to. */
    public record Slot(LocalDate businessDate, String shift) {}

    public ShiftTable {
        shifts = List.copyOf(shifts);
        if (!isWholeDay(shifts)) {
            throw new IllegalArgumentException("shifts leave a gap or overlap");
        }
    }

    /** True when the shifts follow each other around the clock: no gap, no overlap. */
    public static boolean isWholeDay(List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return false;
        }
        List<Shift> sorted = new ArrayList<>(shifts);
        sorted.sort(Comparator.comparing(Shift::start));
        for (int i = 0; i < sorted.size(); i++) {
            Shift next = sorted.get((i + 1) % sorted.size());
            boolean last = i == sorted.size() - 1;
            if (!sorted.get(i).end().equals(next.start()) || (sorted.get(i).crossesMidnight() != last)) {
                return false;
            }
        }
        return sorted.stream().map(Shift::name).distinct().count() == sorted.size();
    }

    /** The business date and shift of an instant, in the mine's zone. */
    public Slot slotOf(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        Shift shift = shifts.stream().filter(s -> s.covers(time)).findFirst().orElseThrow();
        LocalDate started = shift.crossesMidnight() && time.isBefore(shift.end())
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
        return new Slot(started.plusDays(shift.businessDateOffset()), shift.name());
    }

    /** When the shift of a business date starts; empty for a name that the table does not have. */
    public Optional<Instant> startOf(Slot slot, ZoneId zone) {
        return named(slot.shift())
                .map(shift -> startDate(shift, slot)
                        .atTime(shift.start())
                        .atZone(zone)
                        .toInstant());
    }

    /** When the shift of a business date ends; empty for a name that the table does not have. */
    public Optional<Instant> endOf(Slot slot, ZoneId zone) {
        return named(slot.shift()).map(shift -> {
            LocalDate started = startDate(shift, slot);
            LocalDate ended = shift.crossesMidnight() ? started.plusDays(1) : started;
            return ended.atTime(shift.end()).atZone(zone).toInstant();
        });
    }

    private Optional<Shift> named(String name) {
        return shifts.stream().filter(shift -> shift.name().equals(name)).findFirst();
    }

    private static LocalDate startDate(Shift shift, Slot slot) {
        return slot.businessDate().minusDays(shift.businessDateOffset());
    }
}
