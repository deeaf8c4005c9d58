package io.lamproom.member.calendar;

import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The year's meetings of each branch: what was due by the cadence in force, what was held, what was missed. */
@Path("/api/v1/meeting-calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting calendars")
@RunOnVirtualThread
class CalendarResource {

    private final CallerContext context;
    private final ReadCalendar readCalendar;

    CalendarResource(CallerContext context, ReadCalendar readCalendar) {
        this.context = context;
        this.readCalendar = readCalendar;
    }

    @GET
    @Operation(
            operationId = "listMeetingCalendars",
            summary = "The year of every branch within reach in figures, by code",
            description = "Without the lines of the single periods.")
    public Page<CalendarView> list(
            @Parameter(description = "This year when absent") @QueryParam("year") Integer year,
            @Parameter(description = "The day of judgement; today when absent") @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page) {
        return readCalendar.page(context.reach(), year, asOf, page);
    }

    @GET
    @Path("/{branchId}")
    @Operation(
            operationId = "getMeetingCalendar",
            summary = "A branch's year of meetings, period by period",
            description = "What is due follows the cadence in force on each day, pro rata.")
    public CalendarView get(
            @PathParam("branchId") UUID branchId,
            @Parameter(description = "This year when absent") @QueryParam("year") Integer year,
            @Parameter(description = "The day of judgement; today when absent") @QueryParam("asOf") LocalDate asOf) {
        return readCalendar.one(context.reach(), branchId, year, asOf);
    }
}
