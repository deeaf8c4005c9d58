package io.lamproom.member.people;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the mine and of its contractors. */
@Path("/api/v1/workers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
@RunOnVirtualThread
class WorkerResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final WorkerRepository workers;
    private final Sight sight;
    private final ReadWorker readWorker;
    private final HireWorker hireWorker;
    private final CorrectWorker correctWorker;
    private final TransferWorker transferWorker;
    private final EndEmployment endEmployment;

    WorkerResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            WorkerRepository workers,
            Sight sight,
            ReadWorker readWorker,
            HireWorker hireWorker,
            CorrectWorker correctWorker,
            TransferWorker transferWorker,
            EndEmployment endEmployment) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.workers = workers;
        this.sight = sight;
        this.readWorker = readWorker;
        this.hireWorker = hireWorker;
        this.correctWorker = correctWorker;
        this.transferWorker = transferWorker;
        this.endEmployment = endEmployment;
    }

    @GET
    @Operation(operationId = "listWorkers", summary = "Workers within reach, by staff number")
    public Page<WorkerSummary> list(@BeanParam @Valid WorkerSearch search, @BeanParam PageRequest page) {
        return workers.summaries(context.reach(), search.filter(), page);
    }

    @POST
    @Operation(operationId = "hireWorker", summary = "Employs a person and assigns them to a unit")
    @APIResponse(
            responseCode = "201",
            description = "Employed.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response hire(@NotNull @Valid HiringRequest request) {
        return idempotent.once(request, () -> hireWorker.hire(context.reach(), request.toHiring()), created -> {
            WorkerView view = readWorker.read(created.id());
            return answers.created(URI.create("/api/v1/workers/" + view.id()), view, view.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWorker",
            summary = "One worker; unmasked for those who need it and say why in X-Access-Reason, which is audited")
    @APIResponse(
            responseCode = "200",
            description = "The worker, masked unless the caller has the right and gives a reason.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response get(@PathParam("id") UUID id) {
        WorkerView view = readWorker.read(id);
        return answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "correctWorker", summary = "Puts master data and contact right")
    @APIResponse(
            responseCode = "200",
            description = "The worker as corrected.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid WorkerCorrection request) {
        correctWorker.correct(context.reach(), id, expected, request.toCorrection());
        return get(id);
    }

    @POST
    @Path("/{id}/assignments")
    @Operation(
            operationId = "transferWorker",
            summary = "Transfers a worker from a day on, which may lie back within the open accounting period")
    @APIResponse(
            responseCode = "201",
            description = "The assignment from that day on.",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response transfer(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid TransferRequest request) {
        return idempotent.create(
                request,
                () -> new Created(
                        transferWorker
                                .transfer(context.reach(), id, expected, request.toTransfer())
                                .id(),
                        0),
                created -> {
                    Worker worker = find(id);
                    Assignment assignment = worker.assignments().stream()
                            .filter(each -> each.id().equals(created.id()))
                            .findFirst()
                            .orElseThrow(Refusal.NotFound::new);
                    return answers.created(locationOf(id), AssignmentView.from(assignment), worker.version());
                });
    }

    @POST
    @Path("/{id}/departure")
    @Operation(
            operationId = "endEmployment",
            summary = "A worker leaves, retires or dies; the assignment and every position end with it")
    @APIResponse(
            responseCode = "200",
            description = "The worker with the end of the employment.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response depart(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DepartureRequest request) {
        return idempotent.once(
                request, () -> endEmployment.end(context.reach(), id, expected, request), ignored -> get(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getWorkerHistory",
            summary = "Employments, assignments, positions and memberships of a person, by date")
    @APIResponse(
            responseCode = "200",
            description = "The dated facts, the oldest first.",
            content = @Content(schema = @Schema(implementation = HistoryView.class)))
    public Response history(@PathParam("id") UUID id) {
        Worker worker = find(id);
        List<Worker> employments = workers.ofPerson(context.reach(), worker.person());
        HistoryView history =
                HistoryView.of(worker, employments, workers.continued(employments), sight.ofMembership(worker));
        return answers.ok(history, worker.version());
    }

    private Worker find(UUID id) {
        return workers.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private static URI locationOf(UUID id) {
        return URI.create("/api/v1/workers/" + id);
    }
}
