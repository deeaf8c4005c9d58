package io.lamproom.conduct.points;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/points-accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Points", description = "记分, what violations cost a person or a unit")
class PointsResource {

    private final Idempotent idempotent;
    private final Answers answers;
    private final ReadPoints readPoints;
    private final RestorePoints restorePoints;

    PointsResource(Idempotent idempotent, Answers answers, ReadPoints readPoints, RestorePoints restorePoints) {
        this.idempotent = idempotent;
        this.answers = answers;
        this.readPoints = readPoints;
        this.restorePoints = restorePoints;
    }

    @GET
    @Operation(
            operationId = "getPoints",
            summary = "How the points of a worker or a unit stand on a day",
            description = "The account has the id of the worker, or of the section or contractor. Whoever was never "
                    + "charged has all points of the budget.")
    @APIResponse(
            responseCode = "200",
            description = "The points.",
            content = @Content(schema = @Schema(implementation = PointsView.class)))
    public Response getPoints(
            @PathParam("id") UUID id,
            @Parameter(description = "The day, today when not given") @QueryParam("on") LocalDate on,
            @Parameter(description = "As the ledger stood then, now when not given") @QueryParam("known")
                    OffsetDateTime known) {
        PointsView view = readPoints.on(id, on, known == null ? null : known.toInstant());
        return answers.ok(view, view.version());
    }

    @GET
    @Path("/entries")
    @Operation(operationId = "listPointsEntries", summary = "The ledger of an account, the newest first")
    public Page<PointsEntryView> listPointsEntries(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return readPoints.entries(id, page);
    }

    @POST
    @Path("/restorations")
    @Operation(
            operationId = "restorePoints",
            summary = "Give a worker points back for a class passed or a commendation",
            description = "As many as the policy says, as often as it allows, and never above the budget.")
    @APIResponse(
            responseCode = "200",
            description = "The points as they stand now.",
            content = @Content(schema = @Schema(implementation = PointsView.class)))
    public Response restorePoints(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RestorationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "commendation",
                                                            value = "{\"ground\": \"COMMENDATION\", \"sourceId\":"
                                                                    + " \"019b3a50-0000-7000-8000-000000000047\"}")))
                    @Valid
                    @NotNull
                    RestorationRequest request) {
        return idempotent.once(request, () -> restorePoints.restore(id, request), created -> getPoints(id, null, null));
    }
}
