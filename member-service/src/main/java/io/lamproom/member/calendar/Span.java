package io.lamproom.member.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Some days, from one until before another. */
record Span(LocalDate from, LocalDate to) {

    static Span ofYear(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The days [from, to) of a dated fact within this span; {@code to} may be null. */
    Optional<Span> overlap(LocalDate otherFrom, LocalDate otherTo) {
        LocalDate start = otherFrom.isAfter(from) ? otherFrom : from;
        LocalDate end = otherTo != null && otherTo.isBefore(to) ? otherTo : to;
        return start.isBefore(end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    Optional<Span> overlap(Span other) {
        return overlap(other.from, other.to);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /** The same days, each once, as spans that do not overlap. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream().sorted(Comparator.comparing(Span::from)).forEach(span -> {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to.isBefore(span.from)) {
                merged.add(span);
            } else if (span.to.isAfter(last.to)) {
                merged.set(merged.size() - 1, new Span(last.from, span.to));
            }
        });
        return merged;
    }
}
