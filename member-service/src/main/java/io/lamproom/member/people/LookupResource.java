package io.lamproom.member.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looks workers up by what must not stand in an address. */
@Path("/api/v1/worker-lookups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
@RunOnVirtualThread
class LookupResource {

    private final LookUpWorkers lookUpWorkers;

    LookupResource(LookUpWorkers lookUpWorkers) {
        this.lookUpWorkers = lookUpWorkers;
    }

    @Schema(examples = "{\"idNumber\": \"11010519491231002X\"}")
    record LookupRequest(@NotBlank @Size(max = 32) String idNumber) {

        /** Hides the person. */
        @Override
        public String toString() {
            return "LookupRequest";
        }
    }

    /** The employments found, none when there is no such person in reach. */
    record LookupResult(List<WorkerSummary> items) {}

    @POST
    @Operation(
            operationId = "lookUpWorkers",
            summary = "Finds the employments of a person by identity number; the look-up is audited")
    public LookupResult lookUp(@NotNull @Valid LookupRequest request) {
        return new LookupResult(lookUpWorkers.byIdNumber(IdNumberText.parse(request.idNumber())));
    }
}
