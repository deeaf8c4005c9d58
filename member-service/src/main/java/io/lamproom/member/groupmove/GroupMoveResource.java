package io.lamproom.member.groupmove;

import io.lamproom.member.latetransfer.DecisionNote;
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
import jakarta.ws.rs.DefaultValue;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves of people between the mines of a group. */
@Path("/api/v1/group-moves")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
@RunOnVirtualThread
class GroupMoveResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final GroupMoveRepository moves;
    private final TwoMines mines;
    private final AskGroupMove askGroupMove;
    private final DecideGroupMove decideGroupMove;

    GroupMoveResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            GroupMoveRepository moves,
            TwoMines mines,
            AskGroupMove askGroupMove,
            DecideGroupMove decideGroupMove) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.moves = moves;
        this.mines = mines;
        this.askGroupMove = askGroupMove;
        this.decideGroupMove = decideGroupMove;
    }

    @GET
    @Operation(operationId = "listGroupMoves", summary = "Moves from the mine, or to it, the newest first")
    public Page<GroupMoveView> list(
            @QueryParam("side") @DefaultValue("LEAVING") GroupMoveSide side,
            @QueryParam("status") GroupMoveStatus status,
            @BeanParam PageRequest page) {
        return moves.page(context.reach(), side, status, page).map(mines::view);
    }

    @POST
    @Operation(operationId = "askGroupMove", summary = "Asks another mine of the group to take a worker over")
    @APIResponse(
            responseCode = "201",
            description = "Asked; nothing has changed yet.",
            content = @Content(schema = @Schema(implementation = GroupMoveView.class)))
    public Response ask(@NotNull @Valid GroupMoveRequest request) {
        return idempotent.once(request, () -> askGroupMove.ask(request), created -> {
            GroupMove move = find(created.id());
            return answers.created(URI.create("/api/v1/group-moves/" + move.id()), mines.view(move), move.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGroupMove", summary = "One move, seen from either mine")
    @APIResponse(
            responseCode = "200",
            description = "The move.",
            content = @Content(schema = @Schema(implementation = GroupMoveView.class)))
    public Response get(@PathParam("id") UUID id) {
        GroupMove move = find(id);
        return answers.ok(mines.view(move), move.version());
    }

    @POST
    @Path("/{id}/take-over")
    @Operation(
            operationId = "takeOverGroupMove",
            summary = "The other mine takes the worker over: ASKED > TAKEN_OVER",
            description =
                    "The one employment ends and the other begins on that day, both at once. Offices end; the Party"
                            + " relation is transferred by letter, as the answer says.")
    @APIResponse(
            responseCode = "200",
            description = "Taken over.",
            content = @Content(schema = @Schema(implementation = GroupMoveView.class)))
    public Response takeOver(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid TakeOverRequest request) {
        return step(request, () -> decideGroupMove.takeOver(id, expected, request));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "refuseGroupMove", summary = "The other mine refuses: ASKED > REFUSED")
    @APIResponse(
            responseCode = "200",
            description = "Refused.",
            content = @Content(schema = @Schema(implementation = GroupMoveView.class)))
    public Response refuse(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionNote note) {
        return step(note, () -> decideGroupMove.refuse(id, expected, note));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawGroupMove", summary = "Who asked for it withdraws it: ASKED > WITHDRAWN")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = GroupMoveView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionNote note) {
        return step(note, () -> decideGroupMove.withdraw(id, expected, note));
    }

    private Response step(Object request, Supplier<GroupMove> step) {
        return idempotent.once(request, step, done -> get(done.id()));
    }

    private GroupMove find(UUID id) {
        return moves.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
