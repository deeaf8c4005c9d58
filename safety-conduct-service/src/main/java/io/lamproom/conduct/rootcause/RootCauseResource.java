package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.rootcause.RootCauseView.ActionView;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/root-causes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Root causes", description = "倒查: to the step of the procedure, and whether what was done helps")
class RootCauseResource {

    private static final String NEW = """
            {"subjectKind": "INCIDENT", "subjectId": "019b3a52-7c00-7d10-8a3e-5b1f0c9d6e01",
             "title": "Bolt fell in the 2301 haulage roadway"}""";
    private static final String ANALYSIS = """
            {"causes": [
               {"key": "bolt", "factor": "MACHINE", "description": "The plate gave way."},
               {"key": "size", "parent": "bolt", "factor": "MANAGEMENT", "description": "Plates of the wrong size were fitted.",
                "procedure": "Bolting procedure 2301", "step": "4.2 Check of the material",
                "stepOwnerId": "019b3a50-0000-7000-8000-000000000102"}],
             "actions": [
               {"cause": "size", "description": "Plates are checked at delivery, with a record.",
                "ownerId": "019b3a50-0000-7000-8000-000000000102", "deadline": "2026-12-10"}]}""";
    private static final String COMPLETION = """
            {"actionId": "019b3a52-7c00-7d10-8a3e-5b1f0c9d6e09", "note": "The record hangs in the store."}""";
    private static final String EFFECT = """
            {"effective": true, "note": "No wrong plate in four deliveries."}""";

    /** An action that is done. */
    record CompletionRequest(
            @NotNull UUID actionId,
            @NotBlank @Size(max = 1000) String note) {}

    /** Whether it helps. */
    record EffectRequest(
            @NotNull Boolean effective,
            @NotBlank @Size(max = 1000) String note) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RootCauseRepository rootCauses;
    private final ActionRepository actions;
    private final AnalyseRootCause analyseRootCause;
    private final FollowRootCause followRootCause;

    RootCauseResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            RootCauseRepository rootCauses,
            ActionRepository actions,
            AnalyseRootCause analyseRootCause,
            FollowRootCause followRootCause) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.rootCauses = rootCauses;
        this.actions = actions;
        this.analyseRootCause = analyseRootCause;
        this.followRootCause = followRootCause;
    }

    @GET
    @Operation(operationId = "listRootCauses", summary = "Analyses, the newest first")
    public Page<RootCauseView> listRootCauses(
            @Parameter(description = "In this state alone.") @QueryParam("status") RootCauseStatus status,
            @Parameter(description = "About subjects of this kind alone.") @QueryParam("subjectKind")
                    SubjectKind subjectKind,
            @Parameter(description = "The id of what is traced back.") @QueryParam("subject") UUID subject,
            @BeanParam PageRequest page) {
        return rootCauses
                .list(context.reach(), status, subjectKind, subject, page)
                .map(this::view);
    }

    @GET
    @Path("/actions")
    @Operation(
            operationId = "listCorrectiveActions",
            summary = "Corrective actions, the earliest deadline first",
            description = "Of the mine, or one's own.")
    public Page<ActionView> listCorrectiveActions(
            @Parameter(description = "Only those that are done, or only those that are not.") @QueryParam("done")
                    Boolean done,
            @Parameter(description = "Only those whose deadline has passed.") @QueryParam("overdue") boolean overdue,
            @BeanParam PageRequest page) {
        return actions.list(context.reach(), overdue ? Boolean.FALSE : done, overdue ? clock.today() : null, page)
                .map(action -> ActionView.of(action, clock.today()));
    }

    @POST
    @Operation(
            operationId = "openRootCause",
            summary = "Trace a danger, an incident or a violation back to its cause",
            description = "One analysis of it is open at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Opened.",
            content = @Content(schema = @Schema(implementation = RootCauseView.class)))
    public Response openRootCause(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RootCauseRequest.class),
                                            examples = @ExampleObject(name = "new", value = NEW)))
                    @Valid
                    @NotNull
                    RootCauseRequest request) {
        return idempotent.once(request, () -> analyseRootCause.open(request), created -> {
            RootCause rootCause = find(created.id());
            return answers.created(
                    URI.create("/api/v1/root-causes/" + rootCause.id()), view(rootCause), rootCause.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRootCause", summary = "One analysis")
    @APIResponse(
            responseCode = "200",
            description = "The analysis.",
            content = @Content(schema = @Schema(implementation = RootCauseView.class)))
    public Response getRootCause(@PathParam("id") UUID id) {
        RootCause rootCause = find(id);
        return answers.ok(view(rootCause), rootCause.version());
    }

    @POST
    @Path("/{id}/analysis")
    @Operation(
            operationId = "analyseRootCause",
            summary = "The cause tree and what is done: OPEN > ACTING",
            description = "From the top down. Each cause at an end of the tree names the step of the procedure and who "
                    + "answers for it, and something is done about it.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = RootCauseView.class)))
    public Response analyseRootCause(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AnalysisRequest.class),
                                            examples = @ExampleObject(name = "analysis", value = ANALYSIS)))
                    @Valid
                    @NotNull
                    AnalysisRequest request) {
        return step(request, id, () -> analyseRootCause.analyse(id, version, request));
    }

    @POST
    @Path("/{id}/completions")
    @Operation(
            operationId = "completeCorrectiveAction",
            summary = "An action is done; with the last one ACTING > AWAITING_EFFECT",
            description = "By its owner.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = RootCauseView.class)))
    public Response completeCorrectiveAction(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CompletionRequest.class),
                                            examples = @ExampleObject(name = "completion", value = COMPLETION)))
                    @Valid
                    @NotNull
                    CompletionRequest request) {
        return step(request, id, () -> followRootCause.complete(id, version, request.actionId(), request.note()));
    }

    @POST
    @Path("/{id}/effect-checks")
    @Operation(
            operationId = "checkEffect",
            summary = "Whether it helps: AWAITING_EFFECT > CLOSED, or back to OPEN",
            description = "By someone who took no part, on a later day by the mine's rules.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = RootCauseView.class)))
    public Response checkEffect(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EffectRequest.class),
                                            examples = @ExampleObject(name = "effect", value = EFFECT)))
                    @Valid
                    @NotNull
                    EffectRequest request) {
        return step(request, id, () -> followRootCause.checkEffect(id, version, request.effective(), request.note()));
    }

    private Response step(Object request, UUID id, Supplier<RootCause> work) {
        return idempotent.once(request, work, ignored -> getRootCause(id));
    }

    private RootCause find(UUID id) {
        return rootCauses.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private RootCauseView view(RootCause rootCause) {
        boolean awaiting = rootCause.status() == RootCauseStatus.AWAITING_EFFECT;
        return RootCauseView.of(
                rootCause,
                awaiting ? rootCause.effectFrom(followRootCause.rulesOf(rootCause)) : null,
                clock.today(),
                clock.zone());
    }
}
