package io.lamproom.member.people;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Assignments beside the primary one. */
@Path("/api/v1/workers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
@RunOnVirtualThread
class AssignmentResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final WorkerRepository workers;
    private final PlaceWorker placeWorker;
    private final EndAssignment endAssignment;

    AssignmentResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            WorkerRepository workers,
            PlaceWorker placeWorker,
            EndAssignment endAssignment) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.workers = workers;
        this.placeWorker = placeWorker;
        this.endAssignment = endAssignment;
    }

    @POST
    @Path("/{id}/loans")
    @Operation(
            operationId = "lendWorker",
            summary = "Lends a worker to another unit from a day on",
            description = "The borrowing unit has command: figures, talks and reach go with the loan; the primary"
                    + " assignment stays, and with it relation and pay.")
    @APIResponse(
            responseCode = "201",
            description = "The loan.",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response lend(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid LoanRequest request) {
        return place(id, expected, request, request.toPlacement());
    }

    @POST
    @Path("/{id}/concurrent-posts")
    @Operation(operationId = "addConcurrentPost", summary = "Gives a worker a further post from a day on")
    @APIResponse(
            responseCode = "201",
            description = "The further assignment.",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response addPost(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ConcurrentPostRequest request) {
        return place(id, expected, request, request.toPlacement());
    }

    @POST
    @Path("/{id}/assignments/{assignmentId}/closure")
    @Operation(operationId = "endAssignment", summary = "Ends a loan or a concurrent post before a day")
    @APIResponse(
            responseCode = "200",
            description = "The assignment with its end.",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EndRequest request) {
        return idempotent.create(
                request,
                () -> {
                    Worker worker = endAssignment.end(context.reach(), id, assignmentId, expected, request.to());
                    return new Created(assignmentId, worker.version());
                },
                ended -> {
                    Worker worker = find(id);
                    return answers.ok(view(worker, ended.id()), worker.version());
                });
    }

    private Response place(UUID id, ExpectedVersion expected, Object request, Placement placement) {
        return idempotent.create(
                request,
                () -> new Created(
                        placeWorker
                                .place(context.reach(), id, expected, placement)
                                .id(),
                        0),
                created -> {
                    Worker worker = find(id);
                    return answers.created(
                            URI.create("/api/v1/workers/" + id), view(worker, created.id()), worker.version());
                });
    }

    private Worker find(UUID id) {
        return workers.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private static AssignmentView view(Worker worker, UUID assignmentId) {
        return worker.assignment(assignmentId).map(AssignmentView::from).orElseThrow(Refusal.NotFound::new);
    }
}
