package io.lamproom.conduct.evidence;

import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/violations/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Evidence", description = "证据照片 of violations, dangers and incidents")
class ViolationEvidenceResource {

    private final EvidenceDesk desk;

    ViolationEvidenceResource(EvidenceDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes({PictureTypes.JPEG, PictureTypes.PNG, PictureTypes.WEBP, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "addViolationEvidence",
            summary = "Keep a picture with a violation",
            description = "What the camera noted about it (place, device, time, thumbnail) is dropped; the picture "
                    + "itself is kept bit by bit. Until the case has ended, by who reaches it or put it on record. A program adds to "
                    + "what it reported, until it is verified; a camera system to its draft alone.")
    @RequestBody(
            required = true,
            description = "The file itself: JPEG, PNG or WebP, as its content says, up to 10 MB.",
            content = {
                @Content(mediaType = PictureTypes.JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PictureTypes.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PictureTypes.WEBP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Kept.",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than the limit.")
    @APIResponse(
            responseCode = "422",
            description = "No whole picture of a kind that is taken, or more than a picture.")
    @APIResponse(responseCode = "503", description = "The store does not answer; nothing was kept.")
    public Response addViolationEvidence(@PathParam("id") UUID id, InputStream body) throws IOException {
        return desk.add(RecordKind.VIOLATION, id, Phase.FOUND, body);
    }

    @GET
    @Operation(
            operationId = "listViolationEvidence",
            summary = "The pictures of a violation, in the order in which they were added",
            description = "Those that were withdrawn among them, with the reason.")
    public Page<EvidenceView> listViolationEvidence(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return desk.list(RecordKind.VIOLATION, id, page);
    }

    @GET
    @Path("/{evidenceId}/picture")
    @Produces({PictureTypes.JPEG, PictureTypes.PNG, PictureTypes.WEBP})
    @Operation(
            operationId = "getViolationPicture",
            summary = "One picture",
            description = "To be fetched with the token, and shown from memory. Its content is compared with what was "
                    + "stored before the first byte is sent. One that was withdrawn is shown to the safety department and "
                    + "the discipline committee.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = {
                @Content(
                        mediaType = PictureTypes.JPEG,
                        schema = @Schema(name = "EvidencePicture", type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PictureTypes.PNG,
                        schema = @Schema(name = "EvidencePicture", type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PictureTypes.WEBP,
                        schema = @Schema(name = "EvidencePicture", type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "410", description = "It was withdrawn.")
    public Response getViolationPicture(
            @PathParam("id") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known)
            throws IOException {
        return desk.picture(RecordKind.VIOLATION, id, evidenceId, known);
    }

    @DELETE
    @Path("/{evidenceId}")
    @Operation(
            operationId = "removeViolationEvidence",
            summary = "Take a picture back",
            description = "By who added it, before the violation is confirmed.")
    @APIResponse(responseCode = "204", description = "Its file is gone.")
    @APIResponse(responseCode = "409", description = "Something rests on it: it can only be withdrawn.")
    public Response removeViolationEvidence(
            @PathParam("id") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion version) {
        return desk.remove(RecordKind.VIOLATION, id, evidenceId, version);
    }

    @POST
    @Path("/{evidenceId}/withdrawal")
    @Operation(
            operationId = "withdrawViolationEvidence",
            summary = "Say why a picture no longer counts",
            description = "It stays on record with the reason, by someone whom the violation is not about.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response withdrawViolationEvidence(
            @PathParam("id") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion version,
            @Valid @NotNull WithdrawalRequest request) {
        return desk.withdraw(RecordKind.VIOLATION, id, evidenceId, version, request);
    }
}
