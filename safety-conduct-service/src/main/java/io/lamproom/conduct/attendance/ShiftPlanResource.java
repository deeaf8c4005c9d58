package io.lamproom.conduct.attendance;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.attendance.EntryView.PastEntryView;
import io.lamproom.conduct.feed.FeedDays;
import io.lamproom.conduct.feed.FeedDaysView;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedResults;
import io.lamproom.conduct.feed.FeedView;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/shift-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attendance", description = "排班、出勤: who was to work which shift, and what became of it")
class ShiftPlanResource {

    private static final int MULTI_STATUS = 207;
    private static final String MINE = "Code of the mine; needed by a program that serves several.";
    private static final String BATCH = """
            {"items": [
              {"staffNo": "001234", "businessDate": "2026-11-23", "shift": "NIGHT", "kind": "PLANNED",
               "toldAt": "2026-11-20T09:00:00+08:00"},
              {"staffNo": "001235", "businessDate": "2026-11-23", "shift": "NIGHT", "kind": "CANCELLED",
               "toldAt": "2026-11-21T09:00:00+08:00"}]}""";

    private final CallerContext context;
    private final CallerMines mines;
    private final BusinessClock clock;
    private final ShiftEntryRepository entries;
    private final RecordEntries recordEntries;
    private final FeedResults results;
    private final FeedDays feedDays;

    ShiftPlanResource(
            CallerContext context,
            CallerMines mines,
            BusinessClock clock,
            ShiftEntryRepository entries,
            RecordEntries recordEntries,
            FeedResults results,
            FeedDays feedDays) {
        this.context = context;
        this.mines = mines;
        this.clock = clock;
        this.entries = entries;
        this.recordEntries = recordEntries;
        this.results = results;
        this.feedDays = feedDays;
    }

    @POST
    @Operation(
            operationId = "recordShiftPlans",
            summary = "Tell who is planned for up to 1,000 shifts, in any order, each for itself",
            description = "A plan is known by worker, business date and shift; of two statements the one written later "
                    + "stands. A call may be repeated as it is.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each item.",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response recordShiftPlans(
            @Parameter(description = MINE) @QueryParam("mine") String mine,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EntryBatch.class),
                                            examples = @ExampleObject(name = "night shift", value = BATCH)))
                    @Valid
                    @NotNull
                    EntryBatch batch) {
        return Response.status(MULTI_STATUS)
                .entity(results.view(
                        recordEntries.record(mines.chosen(mine), Book.PLAN, batch), Messages.negotiate(language)))
                .build();
    }

    @GET
    @Operation(operationId = "listShiftPlans", summary = "Who is planned for which shift, the latest date first")
    public Page<EntryView> listShiftPlans(
            @Parameter(description = "Of this worker alone.") @QueryParam("worker") UUID worker,
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @Parameter(description = "The first business date that is shown.") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last business date that is shown.") @QueryParam("to") LocalDate to,
            @Parameter(description = "Of this shift alone, by its name in the mine's shift table.") @QueryParam("shift")
                    String shift,
            @Parameter(description = "Of this kind alone.") @QueryParam("kind") EntryKind kind,
            @BeanParam PageRequest page) {
        EntryFilter filter = new EntryFilter(Book.PLAN, worker, section, from, to, shift, kind);
        return entries.list(context.reach(), filter, page).map(entry -> EntryView.of(entry, clock.zone()));
    }

    @GET
    @Path("/days/{day}")
    @Operation(
            operationId = "getShiftPlanDay",
            summary = "What each feed told of plans on a day",
            description = "By the day of receipt. A program sees itself; the safety department and human resources see "
                    + "all feeds.")
    public FeedDaysView getShiftPlanDay(
            @Parameter(description = "By the mine's calendar.") @PathParam("day") LocalDate day,
            @Parameter(description = MINE) @QueryParam("mine") String mine) {
        return feedDays.of(mines.chosen(mine), FeedKind.PLAN, day);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listShiftPlanHistory",
            summary = "All that was planned for a worker's shift, first to last")
    public List<PastEntryView> listShiftPlanHistory(@PathParam("id") UUID id) {
        entries.find(context.reach(), Book.PLAN, id).orElseThrow(Refusal.NotFound::new);
        return entries.history(id).stream()
                .map(past -> PastEntryView.of(past, clock.zone()))
                .toList();
    }
}
