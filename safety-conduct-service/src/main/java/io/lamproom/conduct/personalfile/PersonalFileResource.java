package io.lamproom.conduct.personalfile;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.privacy.PersonalFileCopyRequest;
import io.lamproom.platform.privacy.PersonalFileView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that this service holds about a person, for the person. */
@Path("/api/v1/personal-files/conduct/{workerId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal file")
@RunOnVirtualThread
class PersonalFileResource {

    private final ProducePersonalFile producePersonalFile;

    PersonalFileResource(ProducePersonalFile producePersonalFile) {
        this.producePersonalFile = producePersonalFile;
    }

    @GET
    @Operation(
            operationId = "getConductPersonalFile",
            summary = "Everything about the caller's conduct and attendance, and what is withheld and why; audited",
            description = "Who reported, recorded or decided is not in it, nor any other person.")
    public PersonalFileView own(
            @PathParam("workerId") UUID workerId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return producePersonalFile.own(workerId, Messages.negotiate(language));
    }

    @POST
    @Path("/copies")
    @Operation(
            operationId = "copyConductPersonalFile",
            summary =
                    "What the caller's office keeps about a person who asked in writing, or about who has died for the"
                            + " relatives; audited")
    public PersonalFileView copy(
            @PathParam("workerId") UUID workerId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid PersonalFileCopyRequest request) {
        return producePersonalFile.copy(workerId, request, Messages.negotiate(language));
    }
}
