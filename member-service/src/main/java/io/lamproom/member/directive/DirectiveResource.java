package io.lamproom.member.directive;

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
import jakarta.ws.rs.DefaultValue;
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

/** Directives of higher organisations, from their receipt by a branch to the evidence of what was done. */
@Path("/api/v1/directives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
@RunOnVirtualThread
class DirectiveResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final DirectiveRepository directives;
    private final ReceiveDirective receiveDirective;
    private final RelayDirective relayDirective;
    private final FollowDirective followDirective;

    DirectiveResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            DirectiveRepository directives,
            ReceiveDirective receiveDirective,
            RelayDirective relayDirective,
            FollowDirective followDirective) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.directives = directives;
        this.receiveDirective = receiveDirective;
        this.relayDirective = relayDirective;
        this.followDirective = followDirective;
    }

    @GET
    @Operation(operationId = "listDirectives", summary = "Directives within reach, by the day they are due")
    public Page<DirectiveView> list(
            @QueryParam("branch") UUID branch,
            @QueryParam("status") DirectiveStatus status,
            @Parameter(description = "Only those that are open after their day")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @BeanParam PageRequest page) {
        return directives
                .page(context.reach(), branch, status, overdue ? clock.today() : null, page)
                .map(this::view);
    }

    @POST
    @Operation(operationId = "receiveDirective", summary = "A branch received a directive")
    @APIResponse(
            responseCode = "201",
            description = "Received.",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    public Response receive(@NotNull @Valid DirectiveRequest request) {
        return idempotent.once(request, () -> receiveDirective.receive(context.reach(), request), created -> {
            Directive directive = find(created.id());
            return answers.created(
                    URI.create("/api/v1/directives/" + directive.id()), view(directive), directive.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDirective", summary = "One directive")
    @APIResponse(
            responseCode = "200",
            description = "The directive.",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    public Response get(@PathParam("id") UUID id) {
        Directive directive = find(id);
        return answers.ok(view(directive), directive.version());
    }

    @POST
    @Path("/{id}/relays")
    @Operation(
            operationId = "relayDirective",
            summary = "Passed on, at a meeting of the branch or at a team's pre-shift meeting")
    @APIResponse(
            responseCode = "200",
            description = "The directive.",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    public Response relay(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid RelayRequest request) {
        return idempotent.once(
                request, () -> relayDirective.relay(context.reach(), id, expected, request), ignored -> get(id));
    }

    @POST
    @Path("/{id}/action")
    @Operation(operationId = "actOnDirective", summary = "What the branch did on it")
    @APIResponse(
            responseCode = "200",
            description = "The directive.",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    public Response act(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DoneRequest request) {
        return idempotent.once(
                request, () -> followDirective.act(context.reach(), id, expected, request), ignored -> get(id));
    }

    @POST
    @Path("/{id}/evidence")
    @Operation(operationId = "evidenceDirective", summary = "The evidence of what was done")
    @APIResponse(
            responseCode = "200",
            description = "The directive.",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    public Response evidence(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DoneRequest request) {
        return idempotent.once(
                request, () -> followDirective.prove(context.reach(), id, expected, request), ignored -> get(id));
    }

    private Directive find(UUID id) {
        return directives.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private DirectiveView view(Directive directive) {
        return DirectiveView.from(directive, clock.today());
    }
}
