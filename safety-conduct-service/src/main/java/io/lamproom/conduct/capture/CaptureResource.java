package io.lamproom.conduct.capture;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.feed.FeedDaysView;
import io.lamproom.conduct.feed.FeedFatesView;
import io.lamproom.conduct.feed.FeedIds;
import io.lamproom.conduct.feed.FeedResults;
import io.lamproom.conduct.feed.FeedView;
import io.lamproom.platform.i18n.Messages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/violations/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Capture in bulk", description = "现场采集: acts told by other systems, many a call")
class CaptureResource {

    private static final int MULTI_STATUS = 207;
    private static final String MINE = "Code of the mine; needed by a program that serves several.";

    private final CallerMines mines;
    private final CaptureReports captureReports;
    private final FeedResults results;
    private final Reconciliation reconciliation;

    CaptureResource(
            CallerMines mines, CaptureReports captureReports, FeedResults results, Reconciliation reconciliation) {
        this.mines = mines;
        this.captureReports = captureReports;
        this.results = results;
        this.reconciliation = reconciliation;
    }

    @POST
    @Operation(
            operationId = "captureViolations",
            summary = "Put up to 1,000 acts on record, in any order, each for itself",
            description = "Each by the rules of a single report. The same id with the same content is UNCHANGED, with "
                    + "other content it is refused. With `hold`, what names a worker or a behaviour not known here is "
                    + "HELD to be repaired, instead of refused; sent again it is judged anew. A call may be repeated as "
                    + "it is.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each act.",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response captureViolations(
            @Parameter(description = MINE) @QueryParam("mine") String mine,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Valid @NotNull ReportBatch batch) {
        UUID mineId = mines.chosen(mine);
        // of who has one mine alone an item says the same whether the call names it or not
        String named = mines.only().isPresent() ? null : mine;
        return Response.status(MULTI_STATUS)
                .entity(results.view(captureReports.capture(mineId, named, batch), Messages.negotiate(language)))
                .build();
    }

    @POST
    @Path("/reconciliation")
    @Operation(
            operationId = "reconcileViolations",
            summary = "Where up to 1,000 ids have got to that the caller's program has sent",
            description = "So that it can prove that none was lost, whenever it was sent.")
    @APIResponse(
            responseCode = "200",
            description = "The fate of each id, in the order of the question.",
            content = @Content(schema = @Schema(implementation = FeedFatesView.class)))
    public FeedFatesView reconcileViolations(
            @Parameter(description = MINE) @QueryParam("mine") String mine, @Valid @NotNull FeedIds ids) {
        return reconciliation.fates(mines.chosen(mine), ids);
    }

    @GET
    @Path("/days/{day}")
    @Operation(
            operationId = "getCaptureDay",
            summary = "What each feed told on a day",
            description = "By the day of receipt. A program sees itself, the safety department all feeds.")
    public FeedDaysView getCaptureDay(
            @Parameter(description = "By the mine's calendar.") @PathParam("day") LocalDate day,
            @Parameter(description = MINE) @QueryParam("mine") String mine) {
        return reconciliation.day(mines.chosen(mine), day);
    }
}
