package io.lamproom.conduct.casehold;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What keeps cases beyond their term. */
@Path(CaseHoldResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Retention")
class CaseHoldResource {

    static final String ROOT = "/api/v1/case-holds";

    /** @param reason which decision, accident, dispute or letter */
    @Schema(
            examples =
                    "{\"violationId\": \"019b3a52-7c00-7d10-8a3e-5b1f0c9d2e01\", \"ground\": \"DISMISSAL\", \"reason\": \"矿人〔2026〕45号\"}")
    record CaseHoldRequest(
            @NotNull UUID violationId,
            @NotNull HoldGround ground,
            @NotBlank @Size(max = 200) String reason) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BusinessClock clock;
    private final CaseHoldRepository holds;
    private final HoldCase holdCase;

    CaseHoldResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            BusinessClock clock,
            CaseHoldRepository holds,
            HoldCase holdCase) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
        this.holds = holds;
        this.holdCase = holdCase;
    }

    @GET
    @Operation(operationId = "listCaseHolds", summary = "What keeps cases beyond their term, the newest first")
    public Page<CaseHoldView> listCaseHolds(
            @Parameter(description = "For this violation alone.") @QueryParam("violationId") UUID violationId,
            @BeanParam PageRequest page) {
        return holds.list(context.reach(), violationId, page).map(this::view);
    }

    @POST
    @Operation(
            operationId = "placeCaseHold",
            summary = "Keep a case beyond its term",
            description =
                    "One that led to a dismissal or an accident for good, one that somebody needs until it is lifted.")
    @APIResponse(
            responseCode = "201",
            description = "Placed.",
            content = @Content(schema = @Schema(implementation = CaseHoldView.class)))
    public Response placeCaseHold(@Valid @NotNull CaseHoldRequest request) {
        return idempotent.once(
                request,
                () -> holdCase.place(
                        request.violationId(),
                        request.ground(),
                        request.reason().strip()),
                created -> {
                    CaseHold hold = find(created.id());
                    return answers.created(URI.create(ROOT + "/" + hold.id()), view(hold), hold.version());
                });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCaseHold", summary = "One hold of a case")
    @APIResponse(
            responseCode = "200",
            description = "The hold.",
            content = @Content(schema = @Schema(implementation = CaseHoldView.class)))
    public Response getCaseHold(@PathParam("id") UUID id) {
        CaseHold hold = find(id);
        return answers.ok(view(hold), hold.version());
    }

    @POST
    @Path("/{id}/lifting")
    @Operation(operationId = "liftCaseHold", summary = "The case is needed no more; its term decides again")
    @APIResponse(
            responseCode = "200",
            description = "The hold, lifted.",
            content = @Content(schema = @Schema(implementation = CaseHoldView.class)))
    public Response liftCaseHold(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return idempotent.once(id, () -> holdCase.lift(id, expected), ignored -> getCaseHold(id));
    }

    private CaseHold find(UUID id) {
        return holds.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private CaseHoldView view(CaseHold hold) {
        return CaseHoldView.of(hold, clock.zone());
    }
}
