package io.lamproom.member.appraisal;

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

/** The terms in which members found unqualified have to improve. */
@Path("/api/v1/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal")
@RunOnVirtualThread
class RectificationResource {

    private static final String EXTEND = """
            {"to": "2027-12-08"}""";
    private static final String CONCLUDE = """
            {"improved": true, "on": "2027-05-20"}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RectificationRepository rectifications;
    private final ChangeRectification changeRectification;

    RectificationResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            RectificationRepository rectifications,
            ChangeRectification changeRectification) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.rectifications = rectifications;
        this.changeRectification = changeRectification;
    }

    @GET
    @Operation(operationId = "listRectifications", summary = "Rectifications, the newest first")
    public Page<RectificationView> list(
            @QueryParam("status") RectificationStatus status,
            @QueryParam("worker") UUID worker,
            @BeanParam PageRequest page) {
        return rectifications.page(context.reach(), status, worker, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRectification", summary = "One rectification")
    @APIResponse(
            responseCode = "200",
            description = "The rectification.",
            content = @Content(schema = @Schema(implementation = RectificationView.class)))
    public Response get(@PathParam("id") UUID id) {
        Rectification rectification = find(id);
        return answers.ok(view(rectification), rectification.version());
    }

    @POST
    @Path("/{id}/extension")
    @Operation(operationId = "extendRectification", summary = "Gives more time, once, within the longest term")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = RectificationView.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TermExtension.class),
                                            examples = @ExampleObject(name = "extension", value = EXTEND)))
                    @NotNull
                    @Valid
                    TermExtension request) {
        return step(request, id, () -> changeRectification.extend(id, expected, request));
    }

    @POST
    @Path("/{id}/conclusion")
    @Operation(operationId = "concludeRectification", summary = "Records whether the member has improved")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = RectificationView.class)))
    public Response conclude(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ConclusionRequest.class),
                                            examples = @ExampleObject(name = "conclusion", value = CONCLUDE)))
                    @NotNull
                    @Valid
                    ConclusionRequest request) {
        return step(request, id, () -> changeRectification.conclude(id, expected, request));
    }

    private Response step(Object request, UUID id, Supplier<Rectification> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }

    private Rectification find(UUID id) {
        return rectifications.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private RectificationView view(Rectification rectification) {
        return RectificationView.from(rectification, clock.today());
    }
}
