package io.lamproom.member.dues;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests of members in hardship to pay less. */
@Path("/api/v1/dues-reductions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dues")
@RunOnVirtualThread
class DuesReductionResource {

    private static final String NEW = """
            {"workerId": "019b3a50-0000-7000-8000-000000000005", "ground": "ILLNESS", "from": "2026-12",
             "months": 6, "reducedToFen": 500}""";
    private static final String DECISION = """
            {"approved": true}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final DuesReductionRepository reductions;
    private final RequestReduction requestReduction;
    private final DecideReduction decideReduction;

    DuesReductionResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            DuesReductionRepository reductions,
            RequestReduction requestReduction,
            DecideReduction decideReduction) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.reductions = reductions;
        this.requestReduction = requestReduction;
        this.decideReduction = decideReduction;
    }

    @GET
    @Operation(operationId = "listDuesReductions", summary = "Reductions of dues, the newest first")
    public Page<ReductionView> list(
            @QueryParam("status") ReductionStatus status,
            @QueryParam("worker") UUID worker,
            @BeanParam PageRequest page) {
        return reductions
                .page(context.reach(), status, worker, page)
                .map(reduction -> ReductionView.from(reduction, clock.zone()));
    }

    @POST
    @Operation(operationId = "requestDuesReduction", summary = "Asks that a member in hardship pays less")
    @APIResponse(
            responseCode = "201",
            description = "Asked for.",
            content = @Content(schema = @Schema(implementation = ReductionView.class)))
    public Response request(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReductionRequest.class),
                                            examples = @ExampleObject(name = "reduction", value = NEW)))
                    @NotNull
                    @Valid
                    ReductionRequest request) {
        return idempotent.once(request, () -> requestReduction.request(request), created -> {
            DuesReduction reduction = find(created.id());
            return answers.created(
                    URI.create("/api/v1/dues-reductions/" + reduction.id()),
                    ReductionView.from(reduction, clock.zone()),
                    reduction.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDuesReduction", summary = "One reduction")
    @APIResponse(
            responseCode = "200",
            description = "The reduction.",
            content = @Content(schema = @Schema(implementation = ReductionView.class)))
    public Response get(@PathParam("id") UUID id) {
        DuesReduction reduction = find(id);
        return answers.ok(ReductionView.from(reduction, clock.zone()), reduction.version());
    }

    @POST
    @Path("/{id}/branch-decision")
    @Operation(operationId = "decideDuesReductionInBranch", summary = "The branch supports the request or not")
    @APIResponse(
            responseCode = "200",
            description = "The reduction.",
            content = @Content(schema = @Schema(implementation = ReductionView.class)))
    public Response decideInBranch(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReductionDecision.class),
                                            examples = @ExampleObject(name = "support", value = DECISION)))
                    @NotNull
                    @Valid
                    ReductionDecision decision) {
        return step(decision, id, () -> decideReduction.inBranch(id, expected, decision.approved()));
    }

    @POST
    @Path("/{id}/decision")
    @Operation(operationId = "decideDuesReduction", summary = "The higher Party committee approves the request or not")
    @APIResponse(
            responseCode = "200",
            description = "The reduction.",
            content = @Content(schema = @Schema(implementation = ReductionView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReductionDecision.class),
                                            examples = @ExampleObject(name = "approval", value = DECISION)))
                    @NotNull
                    @Valid
                    ReductionDecision decision) {
        return step(decision, id, () -> decideReduction.above(id, expected, decision.approved()));
    }

    private Response step(Object body, UUID id, Supplier<DuesReduction> work) {
        return idempotent.once(body, work, ignored -> get(id));
    }

    private DuesReduction find(UUID id) {
        return reductions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
