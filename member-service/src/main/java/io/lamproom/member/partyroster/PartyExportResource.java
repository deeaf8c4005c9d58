package io.lamproom.member.partyroster;

import io.lamproom.platform.sheet.SheetFormat;
import io.lamproom.platform.sheet.SheetTypes;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/party-roster-export")
@Tag(name = "Party members")
@RunOnVirtualThread
class PartyExportResource {

    private final ExportPartyRoster exportPartyRoster;
    private final BusinessClock clock;

    PartyExportResource(ExportPartyRoster exportPartyRoster, BusinessClock clock) {
        this.exportPartyRoster = exportPartyRoster;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "exportPartyRoster",
            summary =
                    "The Party members of today as a sheet (党员花名册) that an import takes and that changes nothing there",
            description = "Full and probationary members within reach.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The sheet, in Chinese. A cell that an office program would take for a formula begins with '.",
            content = {
                @Content(mediaType = SheetTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetTypes.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Parameter(description = "Of this branch only") @QueryParam("branch") UUID branch,
            @Parameter(description = "Kind of file") @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return exportPartyRoster.export(branch, format).answer("party-roster-" + clock.today());
    }
}
