package io.lamproom.member.holiday;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The holidays of a mine, year by year. */
@Path("/api/v1/holiday-calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holiday calendars")
@RunOnVirtualThread
class HolidayCalendarResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final HolidayCalendarRepository calendars;
    private final SetHolidays setHolidays;

    HolidayCalendarResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            HolidayCalendarRepository calendars,
            SetHolidays setHolidays) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.calendars = calendars;
        this.setHolidays = setHolidays;
    }

    @GET
    @Operation(operationId = "listHolidayCalendars", summary = "Holiday calendars within reach, the newest year first")
    public Page<HolidayCalendarView> list(@QueryParam("year") Integer year, @BeanParam PageRequest page) {
        return calendars.page(context.reach(), year, page).map(HolidayCalendarView::from);
    }

    @POST
    @Operation(
            operationId = "setHolidayCalendar",
            summary = "Sets the holidays of a mine's year",
            description = "Days that are named nowhere are as the week is: Monday to Friday are working days.")
    @APIResponse(
            responseCode = "201",
            description = "Set.",
            content = @Content(schema = @Schema(implementation = HolidayCalendarView.class)))
    public Response create(@NotNull @Valid HolidayCalendarRequest request) {
        return idempotent.once(request, () -> setHolidays.create(context.reach(), request), created -> {
            HolidayCalendar calendar = find(created.id());
            return answers.created(
                    URI.create("/api/v1/holiday-calendars/" + calendar.id()),
                    HolidayCalendarView.from(calendar),
                    calendar.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHolidayCalendar", summary = "The holidays of one mine and year")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(schema = @Schema(implementation = HolidayCalendarView.class)))
    public Response get(@PathParam("id") UUID id) {
        HolidayCalendar calendar = find(id);
        return answers.ok(HolidayCalendarView.from(calendar), calendar.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeHolidayCalendar", summary = "Sets the holidays of a mine's year anew")
    @APIResponse(
            responseCode = "200",
            description = "The calendar as changed.",
            content = @Content(schema = @Schema(implementation = HolidayCalendarView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid SpecialDaysRequest request) {
        setHolidays.change(context.reach(), id, expected, request);
        return get(id);
    }

    private HolidayCalendar find(UUID id) {
        return calendars.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
