package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipView;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated Party memberships of a worker. */
@Path("/api/v1/workers/{id}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Party members")
@RunOnVirtualThread
class MembershipResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RecordMembership recordMembership;

    MembershipResource(
            CallerContext context, Idempotent idempotent, Answers answers, RecordMembership recordMembership) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.recordMembership = recordMembership;
    }

    @POST
    @Operation(
            operationId = "recordMembership",
            summary = "Takes a membership over: a worker is a Party member from a day on")
    @APIResponse(
            responseCode = "201",
            description = "The membership from that day on.",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response join(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid MembershipRequest request) {
        return idempotent.create(
                request,
                () -> new Created(recordMembership.record(context.reach(), id, expected, request), 0),
                created -> {
                    RecordMembership.Recorded recorded = recordMembership.shown(context.reach(), id, created.id());
                    return answers.created(
                            URI.create("/api/v1/workers/" + id), recorded.membership(), recorded.version());
                });
    }
}
