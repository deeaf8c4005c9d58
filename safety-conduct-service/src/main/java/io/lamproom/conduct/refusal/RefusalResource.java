package io.lamproom.conduct.refusal;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/unsafe-work-refusals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Refusals", description = "拒绝违章指挥, and the watch over who refused")
class RefusalResource {

    private static final String NEW = """
            {"placeCode": "2301-H", "occurredAt": "2026-11-22T10:20:00+08:00",
             "instruction": "Go under the unbolted roof to fetch the drill.", "reason": "Two metres without support."}""";
    private static final String OUTCOME = """
            {"upheld": true, "note": "The roof had to be bolted first (operating procedure, 5.3)."}""";

    /** Whether the instruction broke a rule. */
    record OutcomeRequest(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 1000) String note) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RefusalRepository refusals;
    private final ReportRefusal reportRefusal;
    private final DecideRefusal decideRefusal;

    RefusalResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            RefusalRepository refusals,
            ReportRefusal reportRefusal,
            DecideRefusal decideRefusal) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.refusals = refusals;
        this.reportRefusal = reportRefusal;
        this.decideRefusal = decideRefusal;
    }

    @GET
    @Operation(operationId = "listRefusals", summary = "Refusals of the mine, or one's own, the newest first")
    public Page<RefusalView> listRefusals(
            @Parameter(description = "In this state alone.") @QueryParam("status") RefusalStatus status,
            @BeanParam PageRequest page) {
        return refusals.list(context.reach(), status, page).map(refusal -> RefusalView.of(refusal, clock.zone()));
    }

    @POST
    @Operation(
            operationId = "reportRefusal",
            summary = "Put on record that a rule-breaking instruction was refused",
            description =
                    "By the worker, or by the union for them. Whatever befalls the worker in the months of the watch "
                            + "is reviewed by the union.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = RefusalView.class)))
    public Response reportRefusal(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RefusalRequest.class),
                                            examples = @ExampleObject(name = "refusal", value = NEW)))
                    @Valid
                    @NotNull
                    RefusalRequest request) {
        return idempotent.once(request, () -> reportRefusal.report(request), created -> {
            UnsafeWorkRefusal refusal = find(created.id());
            return answers.created(
                    URI.create("/api/v1/unsafe-work-refusals/" + refusal.id()),
                    RefusalView.of(refusal, clock.zone()),
                    refusal.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRefusal", summary = "One refusal")
    @APIResponse(
            responseCode = "200",
            description = "The refusal.",
            content = @Content(schema = @Schema(implementation = RefusalView.class)))
    public Response getRefusal(@PathParam("id") UUID id) {
        UnsafeWorkRefusal refusal = find(id);
        return answers.ok(RefusalView.of(refusal, clock.zone()), refusal.version());
    }

    @POST
    @Path("/{id}/outcome")
    @Operation(
            operationId = "decideRefusal",
            summary = "Say whether the instruction broke a rule: REPORTED > UPHELD | NOT_UPHELD",
            description = "The watch goes on either way.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = RefusalView.class)))
    public Response decideRefusal(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OutcomeRequest.class),
                                            examples = @ExampleObject(name = "outcome", value = OUTCOME)))
                    @Valid
                    @NotNull
                    OutcomeRequest request) {
        return idempotent.once(
                request,
                () -> decideRefusal.decide(id, version, request.upheld(), request.note()),
                ignored -> getRefusal(id));
    }

    private UnsafeWorkRefusal find(UUID id) {
        return refusals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
