package io.lamproom.gateway.dashboard;

import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The period a caller asks for; a {@code @BeanParam} of every dashboard. */
public class PeriodAsked {

    @QueryParam("from")
    @Parameter(description = "First business date; the first day of the mine's present accounting month if absent.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last business date; today if absent.")
    public LocalDate to;

    @QueryParam("asOf")
    @Parameter(description = "Business date of judgement, for what stands on a day; the last date if absent.")
    public LocalDate asOf;

    /** The period for a mine: where it has no accounting period today, the calendar month. */
    Period of(UUID mineId, Roster roster, BusinessClock clock) {
        LocalDate last = to != null ? to : clock.today();
        LocalDate first = from != null
                ? from
                : roster.period(mineId, last)
                        .map(io.lamproom.roster.Period::from)
                        .orElse(last.withDayOfMonth(1));
        return new Period(first, last, asOf != null ? asOf : last);
    }
}
