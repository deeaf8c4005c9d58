package io.lamproom.conduct.feed;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads one item's fields, which came as text so that one unreadable field refuses its item alone. */
public final class ItemReader {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;

    private final List<FieldError> faults = new ArrayList<>();

    /** A required id. */
    public UUID id(String text, String pointer) {
        return required(text, pointer) ? optionalId(text, pointer) : null;
    }

    /** An id that may be absent. */
    public UUID optionalId(String text, String pointer) {
        if (text == null) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        fault(FieldError.at(pointer, "item-id-unreadable"));
        return null;
    }

    /** A required instant with its offset. */
    public Instant instant(String text, String pointer) {
        return required(text, pointer) ? optionalInstant(text, pointer) : null;
    }

    /** An instant that may be absent, as precise as it is kept. */
    public Instant optionalInstant(String text, String pointer) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= EARLIEST_YEAR && time.getYear() < LATEST_YEAR) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // told below
        }
        fault(FieldError.at(pointer, "item-instant-unreadable"));
        return null;
    }

    /** A required date. */
    public LocalDate date(String text, String pointer) {
        if (!required(text, pointer)) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= EARLIEST_YEAR && date.getYear() < LATEST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // told below
        }
        fault(FieldError.at(pointer, "item-date-unreadable"));
        return null;
    }

    /** A required month. */
    public YearMonth month(String text, String pointer) {
        if (!required(text, pointer)) {
            return null;
        }
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= EARLIEST_YEAR && month.getYear() < LATEST_YEAR) {
                return month;
            }
        } catch (DateTimeException e) {
            // told below
        }
        fault(FieldError.at(pointer, "item-month-unreadable"));
        return null;
    }

    /** A required code, one of these. */
    public <E extends Enum<E>> E code(String text, String pointer, Collection<E> codes) {
        if (!required(text, pointer)) {
            return null;
        }
        for (E code : codes) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        fault(FieldError.at(
                pointer,
                "item-code-unknown",
                codes.stream().map(Enum::name).sorted().collect(Collectors.joining(", "))));
        return null;
    }

    /** What a rule gives; empty when it refuses, which is a fault of the item. */
    public <T> Optional<T> judged(Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (Refusal refusal) {
            faults.addAll(FeedResults.faultsOf(refusal));
            return Optional.empty();
        }
    }

    /** A rule that gives nothing. */
    public void check(Runnable rule) {
        judged(() -> {
            rule.run();
            return true;
        });
    }

    public void fault(FieldError fault) {
        faults.add(fault);
    }

    public List<FieldError> faults() {
        return List.copyOf(faults);
    }

    /** Whether there is anything; its absence is a fault. */
    public boolean required(String text, String pointer) {
        if (text == null || text.isBlank()) {
            fault(FieldError.at(pointer, "required"));
            return false;
        }
        return true;
    }
}
