package io.lamproom.member.people;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suspension from work, and the return. */
@Path("/api/v1/workers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
@RunOnVirtualThread
class SuspensionResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ReadWorker readWorker;
    private final SuspendWorker suspendWorker;
    private final ReturnWorker returnWorker;

    SuspensionResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            ReadWorker readWorker,
            SuspendWorker suspendWorker,
            ReturnWorker returnWorker) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.readWorker = readWorker;
        this.suspendWorker = suspendWorker;
        this.returnWorker = returnWorker;
    }

    @POST
    @Path("/{id}/suspension")
    @Operation(operationId = "suspendWorker", summary = "A worker does not work from a day on, and stays employed")
    @APIResponse(
            responseCode = "200",
            description = "The worker, suspended.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response suspend(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid SuspensionRequest request) {
        return change(request, () -> suspendWorker.suspend(context.reach(), id, expected, request));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnWorker", summary = "A suspended worker works again from a day on")
    @APIResponse(
            responseCode = "200",
            description = "The worker, at work.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response comeBack(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReturnRequest request) {
        return change(request, () -> returnWorker.comeBack(context.reach(), id, expected, request));
    }

    private Response change(Object request, Supplier<Worker> change) {
        return idempotent.once(request, change, changed -> {
            WorkerView view = readWorker.read(changed.id());
            return answers.ok(view, view.version());
        });
    }
}
