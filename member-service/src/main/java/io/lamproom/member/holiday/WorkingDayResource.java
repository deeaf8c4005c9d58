package io.lamproom.member.holiday;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts terms in a mine's working days. */
@Path("/api/v1/working-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holiday calendars")
@RunOnVirtualThread
class WorkingDayResource {

    private final CallerContext context;
    private final MineCalendar calendar;

    WorkingDayResource(CallerContext context, MineCalendar calendar) {
        this.context = context;
        this.calendar = calendar;
    }

    /**
     * @param workingDay whether the day itself is one
     * @param last the last day of the term
     */
    record Term(UUID mineId, LocalDate after, boolean workingDay, int days, LocalDate last) {}

    @GET
    @Operation(operationId = "countWorkingDays", summary = "The last day of a term of so many working days after a day")
    public Term count(
            @Parameter(required = true) @QueryParam("mine") UUID mine,
            @Parameter(required = true) @QueryParam("after") LocalDate after,
            @QueryParam("days") @DefaultValue("1") @Min(1) @Max(250) int days) {
        if (mine == null || after == null) {
            throw new Refusal.InvalidInput(FieldError.ofParameter(mine == null ? "mine" : "after", "required"));
        }
        if (!context.reach().covers(Node.MINE, mine)) {
            throw new Refusal.NotFound();
        }
        var workingDays = calendar.around(mine, after);
        return new Term(mine, after, workingDays.isWorkingDay(after), days, workingDays.after(after, days));
    }
}
