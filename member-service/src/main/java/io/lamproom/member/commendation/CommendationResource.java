package io.lamproom.member.commendation;

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

/** The good that people did. */
@Path("/api/v1/commendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commendations")
@RunOnVirtualThread
class CommendationResource {

    private static final String NEW = """
            {"workerId": "019b3a50-0000-7000-8000-000000000005", "kind": "GOOD_DEED", "level": "SECTION",
             "on": "2026-11-18", "title": "及时制止工友空顶作业"}""";
    private static final String DECIDE = """
            {"confirmed": true}""";
    private static final String REVOKE = """
            {"reason": "事迹不实"}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final CommendationRepository commendations;
    private final ProposeCommendation proposeCommendation;
    private final DecideCommendation decideCommendation;

    CommendationResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            CommendationRepository commendations,
            ProposeCommendation proposeCommendation,
            DecideCommendation decideCommendation) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.commendations = commendations;
        this.proposeCommendation = proposeCommendation;
        this.decideCommendation = decideCommendation;
    }

    @GET
    @Operation(operationId = "listCommendations", summary = "Commendations, the newest first")
    public Page<CommendationView> list(
            @QueryParam("worker") UUID worker,
            @QueryParam("kind") CommendationKind kind,
            @QueryParam("status") CommendationStatus status,
            @BeanParam PageRequest page) {
        return commendations.page(context.reach(), worker, kind, status, page).map(this::view);
    }

    @POST
    @Operation(operationId = "proposeCommendation", summary = "Proposes to commend a worker")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CommendationRequest.class),
                                            examples = @ExampleObject(name = "new", value = NEW)))
                    @NotNull
                    @Valid
                    CommendationRequest request) {
        return idempotent.once(request, () -> proposeCommendation.propose(request), created -> {
            Commendation commendation = find(created.id());
            return answers.created(
                    URI.create("/api/v1/commendations/" + commendation.id()),
                    view(commendation),
                    commendation.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCommendation", summary = "One commendation")
    @APIResponse(
            responseCode = "200",
            description = "The commendation.",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response get(@PathParam("id") UUID id) {
        Commendation commendation = find(id);
        return answers.ok(view(commendation), commendation.version());
    }

    @POST
    @Path("/{id}/decision")
    @Operation(operationId = "decideCommendation", summary = "Confirms or declines it; not by its proposer")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CommendationDecision.class),
                                            examples = @ExampleObject(name = "decision", value = DECIDE)))
                    @NotNull
                    @Valid
                    CommendationDecision request) {
        return step(request, id, () -> decideCommendation.decide(id, expected, request));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeCommendation", summary = "Takes a confirmed one back, with its effects")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response revoke(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RevocationRequest.class),
                                            examples = @ExampleObject(name = "revocation", value = REVOKE)))
                    @NotNull
                    @Valid
                    RevocationRequest request) {
        return step(request, id, () -> decideCommendation.revoke(id, expected, request.reason()));
    }

    private Response step(Object request, UUID id, Supplier<Commendation> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }

    private Commendation find(UUID id) {
        return commendations.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private CommendationView view(Commendation commendation) {
        return CommendationView.from(commendation, clock.zone());
    }
}
