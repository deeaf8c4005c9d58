package io.lamproom.member.rosterexport;

import io.lamproom.member.people.WorkerSearch;
import io.lamproom.platform.sheet.SheetFormat;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/roster-export")
@Tag(name = "Workers")
@RunOnVirtualThread
class RosterExportResource {

    private final ExportRoster exportRoster;
    private final BusinessClock clock;

    RosterExportResource(ExportRoster exportRoster, BusinessClock clock) {
        this.exportRoster = exportRoster;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "exportRoster",
            summary = "The list of workers as a sheet, under the headers that an import takes",
            description =
                    "Holds whom and what the caller may see. Identity number, contact, political status and remark"
                            + " are columns of it for human resources that say why in X-Access-Reason; each person's is audited.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The sheet, in Chinese. A cell that an office program would take for a formula begins with '.",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @BeanParam @Valid WorkerSearch search,
            @Parameter(description = "Kind of file") @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return exportRoster.export(search.filter(), format).answer("roster-" + clock.today());
    }
}
