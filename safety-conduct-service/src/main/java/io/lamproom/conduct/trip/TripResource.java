package io.lamproom.conduct.trip;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.feed.Completeness;
import io.lamproom.conduct.feed.FeedDays;
import io.lamproom.conduct.feed.FeedDaysView;
import io.lamproom.conduct.feed.FeedFate;
import io.lamproom.conduct.feed.FeedFates;
import io.lamproom.conduct.feed.FeedFatesView;
import io.lamproom.conduct.feed.FeedIds;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedResults;
import io.lamproom.conduct.feed.FeedShift;
import io.lamproom.conduct.feed.FeedShifts;
import io.lamproom.conduct.feed.FeedView;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/underground-trips")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Underground trips", description = "入井记录: when who went down and came up; no track")
class TripResource {

    private static final int MULTI_STATUS = 207;
    private static final String MINE = "Code of the mine; needed by a program that serves several.";
    private static final String BATCH = """
            {"items": [
              {"id": "019b3a50-0000-7000-8000-0000000000a1", "staffNo": "001234",
               "downAt": "2026-11-22T21:48:00+08:00", "upAt": "2026-11-23T06:12:00+08:00"},
              {"id": "019b3a50-0000-7000-8000-0000000000a2", "staffNo": "001235",
               "downAt": "2026-11-22T21:51:00+08:00"}]}""";

    private final CallerContext context;
    private final CallerMines mines;
    private final TripRepository trips;
    private final FeedShifts feedShifts;
    private final RecordTrips recordTrips;
    private final TellTripShift tellTripShift;
    private final FeedResults results;
    private final FeedFates feedFates;
    private final FeedDays feedDays;

    TripResource(
            CallerContext context,
            CallerMines mines,
            TripRepository trips,
            FeedShifts feedShifts,
            RecordTrips recordTrips,
            TellTripShift tellTripShift,
            FeedResults results,
            FeedFates feedFates,
            FeedDays feedDays) {
        this.context = context;
        this.mines = mines;
        this.trips = trips;
        this.feedShifts = feedShifts;
        this.recordTrips = recordTrips;
        this.tellTripShift = tellTripShift;
        this.results = results;
        this.feedFates = feedFates;
        this.feedDays = feedDays;
    }

    @POST
    @Operation(
            operationId = "recordTrips",
            summary = "Tell up to 1,000 trips, in any order, each for itself",
            description =
                    "The same trip again is UNCHANGED, one sent first without and then with its end COMPLETED; the"
                            + " same id with another worker or time is refused. A call may be repeated as it is.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each trip.",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response recordTrips(
            @Parameter(description = MINE) @QueryParam("mine") String mine,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TripBatch.class),
                                            examples = @ExampleObject(name = "night shift", value = BATCH)))
                    @Valid
                    @NotNull
                    TripBatch batch) {
        return Response.status(MULTI_STATUS)
                .entity(results.view(recordTrips.record(mines.chosen(mine), batch), Messages.negotiate(language)))
                .build();
    }

    @POST
    @Path("/reconciliation")
    @Operation(
            operationId = "reconcileTrips",
            summary = "Where up to 1,000 ids have got to that the caller's program has sent",
            description = "So that it can prove that none was lost, for as long as trips are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The fate of each id, in the order of the question.",
            content = @Content(schema = @Schema(implementation = FeedFatesView.class)))
    public FeedFatesView reconcileTrips(
            @Parameter(description = MINE) @QueryParam("mine") String mine, @Valid @NotNull FeedIds ids) {
        UUID mineId = mines.chosen(mine);
        Map<UUID, FeedFate> kept = new HashMap<>();
        trips.known(ids.readable()).values().stream()
                .filter(trip -> trip.mineId().equals(mineId))
                .forEach(trip -> kept.put(trip.id(), FeedFate.RECORDED));
        return feedFates.of(mineId, FeedKind.TRIP, ids, kept);
    }

    @GET
    @Path("/days/{day}")
    @Operation(
            operationId = "getTripDay",
            summary = "What each feed told on a day",
            description = "By the day of receipt. A program sees itself, the safety department all feeds.")
    public FeedDaysView getTripDay(
            @Parameter(description = "By the mine's calendar.") @PathParam("day") LocalDate day,
            @Parameter(description = MINE) @QueryParam("mine") String mine) {
        return feedDays.of(mines.chosen(mine), FeedKind.TRIP, day);
    }

    @GET
    @Operation(operationId = "listTrips", summary = "Trips, the latest first")
    public Page<TripView> listTrips(
            @Parameter(description = "Of this worker alone.") @QueryParam("worker") UUID worker,
            @Parameter(description = "Of the shift in which the worker went down.") @QueryParam("businessDate")
                    LocalDate businessDate,
            @Parameter(description = "Of this shift alone, by its name in the mine's shift table.") @QueryParam("shift")
                    String shift,
            @BeanParam PageRequest page) {
        return trips.list(context.reach(), worker, businessDate, shift, page).map(TripView::of);
    }

    @GET
    @Path("/shifts/{businessDate}/{shift}")
    @Operation(operationId = "getTripShift", summary = "Whether all trips of a shift have been told")
    public FeedShift getTripShift(
            @Parameter(description = "The business date of the shift.") @PathParam("businessDate")
                    LocalDate businessDate,
            @Parameter(description = "Its name in the mine's shift table.") @PathParam("shift") String shift,
            @Parameter(description = MINE) @QueryParam("mine") String mine) {
        return feedShifts.of(FeedKind.TRIP, mines.chosen(mine), new Slot(businessDate, shift));
    }

    @PUT
    @Path("/shifts/{businessDate}/{shift}")
    @Operation(
            operationId = "tellTripShift",
            summary = "Say that all trips of an ended shift have been told, or take that back",
            description = "From then on the absence of a trip says something: an act underground of who made none is in"
                    + " doubt.")
    public FeedShift tellTripShift(
            @Parameter(description = "The business date of the shift.") @PathParam("businessDate")
                    LocalDate businessDate,
            @Parameter(description = "Its name in the mine's shift table.") @PathParam("shift") String shift,
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
        tellTripShift.tell(mines.chosen(mine), businessDate, shift, told.complete());
        return getTripShift(businessDate, shift, mine);
    }
}
