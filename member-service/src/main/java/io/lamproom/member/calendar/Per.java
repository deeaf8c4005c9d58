package io.lamproom.member.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which period of the calendar a meeting is due. */
@Schema(description = "Due once or more in each `MONTH`, `QUARTER` or `YEAR`.")
enum Per {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Per(int months) {
        this.months = months;
    }

    /** The periods of a year, in order. */
    List<Span> of(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, 12 / months)
                .mapToObj(index ->
                        new Span(first.plusMonths((long) index * months), first.plusMonths((index + 1L) * months)))
                .toList();
    }
}
