package io.lamproom.conduct.retention;

import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.retention.RetentionDesk;
import io.lamproom.platform.retention.RetentionDueView;
import io.lamproom.platform.retention.RetentionPlanRequest;
import io.lamproom.platform.retention.RetentionRunView;
import io.lamproom.platform.retention.RetentionState;
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

/** Erasures of what is kept about conduct and attendance, once its term has ended. */
@Path(RetentionRunResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RunOnVirtualThread
class RetentionRunResource {

    static final String ROOT = "/api/v1/retention-runs/conduct";

    private static final String PLAN = """
            {"mineId": "019b3a50-0000-7000-8000-000000000001", "kind": "violation-case"}""";

    private final RetentionDesk desk;

    RetentionRunResource(RetentionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listConductRetentionRuns",
            summary = "Runs planned, under way and past, the newest first, with what they erased")
    public Page<RetentionRunView> list(
            @Parameter(description = "In this state alone.") @QueryParam("state") RetentionState state,
            @BeanParam PageRequest page) {
        return desk.page(state, page);
    }

    @GET
    @Path("/due")
    @Operation(
            operationId = "listConductRetentionDue",
            summary = "Of each kind of record, what a run of today would erase, and what something open still needs")
    public List<RetentionDueView> due() {
        return desk.due();
    }

    @POST
    @Operation(
            operationId = "planConductRetentionRun",
            summary = "Plans a run and counts what it would erase; nothing is erased")
    @APIResponse(
            responseCode = "201",
            description = "Planned, with its counts.",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response plan(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RetentionPlanRequest.class),
                                            examples = @ExampleObject(name = "cases", value = PLAN)))
                    @NotNull
                    @Valid
                    RetentionPlanRequest request) {
        return desk.plan(ROOT, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConductRetentionRun", summary = "One run with its counts and its progress")
    @APIResponse(
            responseCode = "200",
            description = "The run.",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(
            operationId = "confirmConductRetentionRun",
            summary = "A second person confirms a run; from now on it erases, and nothing erased comes back")
    @APIResponse(
            responseCode = "200",
            description = "The run, confirmed.",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return desk.confirm(id, expected);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelConductRetentionRun",
            summary = "Stops a run before its next batch; what it erased before is gone")
    @APIResponse(
            responseCode = "200",
            description = "The run, cancelled.",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return desk.cancel(id, expected);
    }
}
