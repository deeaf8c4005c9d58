package io.lamproom.conduct.points;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/points-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Points", description = "记分, what violations cost a person or a unit")
class ProposalResource {

    private static final String REASONS = "{\"reasons\": \"Talked with; the second act was under another's order.\"}";

    /** Why it is decided so; the person concerned reads it. */
    record ProposalDecision(@NotBlank @Size(max = 1000) String reasons) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BusinessClock clock;
    private final ProposalRepository proposals;
    private final DecideProposal decideProposal;

    ProposalResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            BusinessClock clock,
            ProposalRepository proposals,
            DecideProposal decideProposal) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
        this.proposals = proposals;
        this.decideProposal = decideProposal;
    }

    @GET
    @Operation(operationId = "listPointsProposals", summary = "What thresholds have proposed, the newest first")
    public Page<PointsProposalView> listPointsProposals(
            @Parameter(description = "In this state alone.") @QueryParam("status") ProposalStatus status,
            @Parameter(description = "Of this worker alone.") @QueryParam("workerId") UUID workerId,
            @BeanParam PageRequest page) {
        return proposals.page(context.reach(), status, workerId, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPointsProposal", summary = "One proposal")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = PointsProposalView.class)))
    public Response getPointsProposal(@PathParam("id") UUID id) {
        PointsProposal proposal = proposals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(view(proposal), proposal.version());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptPointsProposal",
            summary = "Decide to do what is proposed",
            description = "While the points behind it count: not while they rest under an appeal.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted.",
            content = @Content(schema = @Schema(implementation = PointsProposalView.class)))
    public Response acceptPointsProposal(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ProposalDecision.class),
                                            examples = @ExampleObject(name = "reasons", value = REASONS)))
                    @Valid
                    @NotNull
                    ProposalDecision request) {
        return decide(id, version, "acceptance", ProposalStatus.ACCEPTED, request);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "declinePointsProposal", summary = "Decide not to do what is proposed")
    @APIResponse(
            responseCode = "200",
            description = "Declined.",
            content = @Content(schema = @Schema(implementation = PointsProposalView.class)))
    public Response declinePointsProposal(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ProposalDecision.class),
                                            examples = @ExampleObject(name = "reasons", value = REASONS)))
                    @Valid
                    @NotNull
                    ProposalDecision request) {
        return decide(id, version, "refusal", ProposalStatus.DECLINED, request);
    }

    private Response decide(
            UUID id, ExpectedVersion version, String resource, ProposalStatus outcome, ProposalDecision request) {
        return idempotent.once(
                request,
                () -> decideProposal.decide(id, version, resource, outcome, request.reasons()),
                created -> getPointsProposal(id));
    }

    private PointsProposalView view(PointsProposal proposal) {
        return PointsProposalView.of(proposal, clock.zone());
    }
}
