package io.lamproom.conduct.attendance;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.attendance.EntryView.PastEntryView;
import io.lamproom.conduct.feed.Completeness;
import io.lamproom.conduct.feed.FeedDays;
import io.lamproom.conduct.feed.FeedDaysView;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedResults;
import io.lamproom.conduct.feed.FeedShift;
import io.lamproom.conduct.feed.FeedShifts;
import io.lamproom.conduct.feed.FeedView;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/attendance-days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attendance", description = "排班、出勤: who was to work which shift, and what became of it")
class AttendanceResource {

    private static final int MULTI_STATUS = 207;
    private static final String MINE = "Code of the mine; needed by a program that serves several.";
    private static final String SECTION =
            "The section whose part of the shift is meant; absent for the clerk's own, or for "
                    + "the mine by a program that tells all of it.";
    private static final String BATCH = """
            {"items": [
              {"id": "row-1", "staffNo": "001234", "businessDate": "2026-11-22", "shift": "NIGHT", "kind": "WORKED",
               "toldAt": "2026-11-22T08:10:00+08:00"},
              {"id": "row-2", "staffNo": "001235", "businessDate": "2026-11-22", "shift": "NIGHT", "kind": "LEAVE",
               "toldAt": "2026-11-22T08:10:00+08:00"}]}""";

    private final CallerContext context;
    private final CallerMines mines;
    private final BusinessClock clock;
    private final ShiftEntryRepository entries;
    private final RecordEntries recordEntries;
    private final FeedResults results;
    private final FeedDays feedDays;
    private final FeedShifts feedShifts;
    private final TellAttendanceShift tellAttendanceShift;
    private final ToldUnit toldUnit;

    AttendanceResource(
            CallerContext context,
            CallerMines mines,
            BusinessClock clock,
            ShiftEntryRepository entries,
            RecordEntries recordEntries,
            FeedResults results,
            FeedDays feedDays,
            FeedShifts feedShifts,
            TellAttendanceShift tellAttendanceShift,
            ToldUnit toldUnit) {
        this.context = context;
        this.mines = mines;
        this.clock = clock;
        this.entries = entries;
        this.recordEntries = recordEntries;
        this.results = results;
        this.feedDays = feedDays;
        this.feedShifts = feedShifts;
        this.tellAttendanceShift = tellAttendanceShift;
        this.toldUnit = toldUnit;
    }

    @POST
    @Operation(
            operationId = "recordAttendance",
            summary = "Tell what became of up to 1,000 planned shifts, in any order, each for itself",
            description =
                    "Known by worker, business date and shift; of two statements the one written later stands, and "
                            + "what it corrects is kept. ABSENT opens a presumed absence, to be heard; a statement that the person "
                            + "was not absent ends one. A call may be repeated as it is.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each item.",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response recordAttendance(
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
                        recordEntries.record(mines.chosen(mine), Book.ATTENDANCE, batch), Messages.negotiate(language)))
                .build();
    }

    @GET
    @Operation(operationId = "listAttendance", summary = "What became of which shift, the latest date first")
    public Page<EntryView> listAttendance(
            @Parameter(description = "Of this worker alone.") @QueryParam("worker") UUID worker,
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @Parameter(description = "The first business date that is shown.") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last business date that is shown.") @QueryParam("to") LocalDate to,
            @Parameter(description = "Of this shift alone, by its name in the mine's shift table.") @QueryParam("shift")
                    String shift,
            @Parameter(description = "Of this kind alone.") @QueryParam("kind") EntryKind kind,
            @BeanParam PageRequest page) {
        EntryFilter filter = new EntryFilter(Book.ATTENDANCE, worker, section, from, to, shift, kind);
        return entries.list(context.reach(), filter, page).map(entry -> EntryView.of(entry, clock.zone()));
    }

    @GET
    @Path("/days/{day}")
    @Operation(
            operationId = "getAttendanceDay",
            summary = "What each feed told of attendance on a day",
            description = "By the day of receipt. A program sees itself; the safety department and human resources see "
                    + "all feeds.")
    public FeedDaysView getAttendanceDay(
            @Parameter(description = "By the mine's calendar.") @PathParam("day") LocalDate day,
            @Parameter(description = MINE) @QueryParam("mine") String mine) {
        return feedDays.of(mines.chosen(mine), FeedKind.ATTENDANCE, day);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listAttendanceHistory",
            summary = "All that was told of a worker's shift: what, by whom and when")
    public List<PastEntryView> listAttendanceHistory(@PathParam("id") UUID id) {
        entries.find(context.reach(), Book.ATTENDANCE, id).orElseThrow(Refusal.NotFound::new);
        return entries.history(id).stream()
                .map(past -> PastEntryView.of(past, clock.zone()))
                .toList();
    }

    @GET
    @Path("/shifts/{businessDate}/{shift}")
    @Operation(operationId = "getAttendanceShift", summary = "Whether the attendance of a shift has been told whole")
    public FeedShift getAttendanceShift(
            @Parameter(description = "The business date of the shift.") @PathParam("businessDate")
                    LocalDate businessDate,
            @Parameter(description = "Its name in the mine's shift table.") @PathParam("shift") String shift,
            @Parameter(description = SECTION) @QueryParam("section") UUID section,
            @Parameter(description = MINE) @QueryParam("mine") String mine) {
        UUID unit = toldUnit.of(mines.chosen(mine), section);
        return feedShifts.of(FeedKind.ATTENDANCE, unit, new Slot(businessDate, shift));
    }

    @PUT
    @Path("/shifts/{businessDate}/{shift}")
    @Operation(
            operationId = "tellAttendanceShift",
            summary = "Say that the attendance of a shift has been told whole, or that it has not",
            description =
                    "After the shift's end. Who was planned for it and is not in it is then presumed absent, unless "
                            + "they worked another shift that day or were underground.")
    public FeedShift tellAttendanceShift(
            @Parameter(description = "The business date of the shift.") @PathParam("businessDate")
                    LocalDate businessDate,
            @Parameter(description = "Its name in the mine's shift table.") @PathParam("shift") String shift,
            @Parameter(description = SECTION) @QueryParam("section") UUID section,
            @Parameter(description = MINE) @QueryParam("mine") String mine,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = Completeness.class),
                                            examples =
                                                    @ExampleObject(name = "complete", value = "{\"complete\": true}")))
                    @Valid
                    @NotNull
                    Completeness told) {
        UUID mineId = mines.chosen(mine);
        UUID unit = toldUnit.of(mineId, section);
        tellAttendanceShift.tell(mineId, unit, new Slot(businessDate, shift), told.complete());
        return feedShifts.of(FeedKind.ATTENDANCE, unit, new Slot(businessDate, shift));
    }
}
