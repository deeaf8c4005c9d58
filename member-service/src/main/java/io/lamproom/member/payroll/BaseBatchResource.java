package io.lamproom.member.payroll;

import io.lamproom.platform.i18n.Messages;
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

/** The bases of dues that a payroll program knows. */
@Path("/api/v1/dues-bases/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dues")
@RunOnVirtualThread
class BaseBatchResource {

    private static final int MULTI_STATUS = 207;

    private final RecordBaseBatch recordBatch;

    BaseBatchResource(RecordBaseBatch recordBatch) {
        this.recordBatch = recordBatch;
    }

    @POST
    @Operation(
            operationId = "recordDuesBaseBatch",
            summary = "Records bases of dues of many members by staff number",
            description = "Each row for itself, by the rules that hold for it by hand. What is so already is UNCHANGED,"
                    + " so the same batch may be sent again.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BaseBatchView.class)))
    public Response record(
            @NotNull @Valid BaseBatchRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Response.status(MULTI_STATUS)
                .entity(recordBatch.record(request, Messages.negotiate(language)))
                .build();
    }
}
