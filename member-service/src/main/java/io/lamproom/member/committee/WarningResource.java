package io.lamproom.member.committee;

import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is out of order in a branch: its size, its committee, its term. */
@Path("/api/v1/branches/{id}/warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Branches")
@RunOnVirtualThread
class WarningResource {

    private final CallerContext context;
    private final WarnOfBranch warnOfBranch;

    WarningResource(CallerContext context, WarnOfBranch warnOfBranch) {
        this.context = context;
        this.warnOfBranch = warnOfBranch;
    }

    @GET
    @Operation(
            operationId = "listBranchWarnings",
            summary = "What is out of order in a branch: warnings, never refusals",
            description = "Size, committee, secretary and term by the rules in force on that day.")
    public WarningsView warnings(
            @PathParam("id") UUID id,
            @Parameter(description = "The day of judgement; today when absent") @QueryParam("asOf") LocalDate asOf) {
        return warnOfBranch.look(context.reach(), id, asOf);
    }
}
