package io.lamproom.member.hrdelta;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the personnel system changed since it last told. */
@Path("/api/v1/hr-deltas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
@RunOnVirtualThread
class DeltaResource {

    private static final int MULTI_STATUS = 207;

    private final CallerContext context;
    private final ApplyDelta applyDelta;

    DeltaResource(CallerContext context, ApplyDelta applyDelta) {
        this.context = context;
        this.applyDelta = applyDelta;
    }

    @POST
    @Operation(
            operationId = "applyHrDelta",
            summary = "Applies transfers, suspensions, returns and departures by staff number and effective date",
            description = "Each row for itself, by date, by the rules that hold for it by hand. What is so already is"
                    + " UNCHANGED, so the same delta may be sent again.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = DeltaView.class)))
    public Response apply(
            @NotNull @Valid DeltaRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Response.status(MULTI_STATUS)
                .entity(applyDelta.apply(context.reach(), request, Messages.negotiate(language)))
                .build();
    }
}
