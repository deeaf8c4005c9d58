package io.lamproom.member.personalfile;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.privacy.PersonalFileCopyRequest;
import io.lamproom.platform.privacy.PersonalFileView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that is held about a person, for the person. */
@Path("/api/v1/workers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal file")
@RunOnVirtualThread
class PersonalFileResource {

    private static final String COPY = """
            {"ground": "ASKED_IN_WRITING", "askedOn": "2026-11-20"}""";

    private final ProducePersonalFile producePersonalFile;

    PersonalFileResource(ProducePersonalFile producePersonalFile) {
        this.producePersonalFile = producePersonalFile;
    }

    @GET
    @Path("/{id}/personal-file")
    @Operation(
            operationId = "getPersonalFile",
            summary = "Everything that is held about the caller, unmasked, over all employments; audited")
    public PersonalFileView own(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return producePersonalFile.own(id, Messages.negotiate(language));
    }

    @POST
    @Path("/{id}/personal-file-copies")
    @Operation(
            operationId = "copyPersonalFile",
            summary =
                    "What the caller's office holds about a person who asked in writing, or about who has died for the"
                            + " relatives; audited")
    public PersonalFileView copy(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PersonalFileCopyRequest.class),
                                            examples = @ExampleObject(name = "asked in writing", value = COPY)))
                    @NotNull
                    @Valid
                    PersonalFileCopyRequest request) {
        return producePersonalFile.copy(id, request, Messages.negotiate(language));
    }
}
