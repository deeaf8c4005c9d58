package io.lamproom.conduct.wage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;

/** By what a wage base is known: whose it is and of which accounting month, by its name. */
record WageMonth(UUID workerId, YearMonth month) {

    /** In which rows are locked: so two calls with the same ones wait for each other and not for ever. */
    static final Comparator<WageMonth> ONE_ORDER =
            Comparator.comparing((WageMonth each) -> each.workerId().toString()).thenComparing(WageMonth::month);

    LocalDate firstDay() {
        return month.atDay(1);
    }
}
