package io.lamproom.member.legalhold;

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
import jakarta.ws.rs.core.HttpHeaders;
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

/** Holds that keep a person's records beyond their term. */
@Path("/api/v1/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RunOnVirtualThread
class LegalHoldResource {

    private static final String NEW = """
            {"workerId": "019b3a50-0000-7000-8000-000000000005", "reason": "劳动争议仲裁，案号〔2026〕118号"}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final LegalHoldRepository holds;
    private final HoldRecords holdRecords;

    LegalHoldResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            LegalHoldRepository holds,
            HoldRecords holdRecords) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.holds = holds;
        this.holdRecords = holdRecords;
    }

    @GET
    @Operation(operationId = "listLegalHolds", summary = "Holds, the newest first")
    public Page<LegalHoldView> list(@BeanParam PageRequest page) {
        return holds.page(context.reach(), page).map(this::view);
    }

    @POST
    @Operation(operationId = "placeLegalHold", summary = "Keeps a person from erasure until the hold is lifted")
    @APIResponse(
            responseCode = "201",
            description = "Placed.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response place(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LegalHoldRequest.class),
                                            examples = @ExampleObject(name = "arbitration", value = NEW)))
                    @NotNull
                    @Valid
                    LegalHoldRequest request) {
        return idempotent.once(request, () -> holdRecords.place(request), created -> {
            LegalHoldView view = view(find(created.id()));
            return answers.created(URI.create("/api/v1/legal-holds/" + view.id()), view, view.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLegalHold", summary = "One hold")
    @APIResponse(
            responseCode = "200",
            description = "The hold.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response get(@PathParam("id") UUID id) {
        LegalHoldView view = view(find(id));
        return answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/lifting")
    @Operation(operationId = "liftLegalHold", summary = "The records are needed no more; their term decides again")
    @APIResponse(
            responseCode = "200",
            description = "The hold, lifted.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response lift(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return idempotent.once(id, () -> holdRecords.lift(id, expected), ignored -> get(id));
    }

    private LegalHold find(UUID id) {
        return holds.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private LegalHoldView view(LegalHold hold) {
        return LegalHoldView.from(hold, clock.zone());
    }
}
