package io.lamproom.member.people;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who holds which position, and when: what the reach of a role of position rests on. */
@Path("/api/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions")
@RunOnVirtualThread
class PositionResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final PositionRepository positions;
    private final TakePosition takePosition;
    private final EndPosition endPosition;

    PositionResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            PositionRepository positions,
            TakePosition takePosition,
            EndPosition endPosition) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.positions = positions;
        this.takePosition = takePosition;
        this.endPosition = endPosition;
    }

    @GET
    @Operation(operationId = "listPositions", summary = "Positions within reach, the oldest record first")
    public Page<PositionView> list(
            @QueryParam("worker") UUID worker,
            @QueryParam("branch") UUID branch,
            @QueryParam("unit") UUID unit,
            @QueryParam("kind") PositionKind kind,
            @Parameter(description = "Only positions in force on this day") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return positions
                .page(context.reach(), new PositionFilter(worker, branch, unit, kind, on), page)
                .map(PositionView::from);
    }

    @POST
    @Operation(operationId = "takePosition", summary = "A worker takes a position from a day on")
    @APIResponse(
            responseCode = "201",
            description = "The position.",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Response take(@NotNull @Valid PositionRequest request) {
        return idempotent.once(
                request, () -> takePosition.take(context.caller(), context.reach(), request), created -> {
                    Position position = find(created.id());
                    return answers.created(
                            URI.create("/api/v1/positions/" + position.id()),
                            PositionView.from(position),
                            position.version());
                });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPosition", summary = "One position")
    @APIResponse(
            responseCode = "200",
            description = "The position.",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Response get(@PathParam("id") UUID id) {
        Position position = find(id);
        return answers.ok(PositionView.from(position), position.version());
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "endPosition", summary = "A worker holds the position no more from a day on")
    @APIResponse(
            responseCode = "200",
            description = "The position with its end.",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EndRequest request) {
        return idempotent.once(
                request,
                () -> endPosition.end(context.caller(), context.reach(), id, expected, request.to()),
                ignored -> get(id));
    }

    private Position find(UUID id) {
        return positions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
