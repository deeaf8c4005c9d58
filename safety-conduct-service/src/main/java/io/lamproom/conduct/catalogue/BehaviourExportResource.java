package io.lamproom.conduct.catalogue;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.sheet.SheetFormat;
import io.lamproom.platform.sheet.SheetTypes;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/behaviour-export")
@Tag(name = "Catalogue")
@RunOnVirtualThread
class BehaviourExportResource {

    private final ExportCatalogue exportCatalogue;
    private final CallerMines mines;
    private final BusinessClock clock;

    BehaviourExportResource(ExportCatalogue exportCatalogue, CallerMines mines, BusinessClock clock) {
        this.exportCatalogue = exportCatalogue;
        this.mines = mines;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "exportBehaviours",
            summary = "The catalogue as a sheet (三违清单) that an import takes and that changes nothing there",
            description = "The versions in force on a day, by code, each with the day from which it counts.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The sheet, in Chinese. A cell that an office program would take for a formula begins with '.",
            content = {
                @Content(mediaType = SheetTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetTypes.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Parameter(description = "The day; today if absent.") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Code of the mine; needed by a program that serves several.") @QueryParam("mine")
                    String mineCode,
            @Parameter(description = "Kind of file") @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        LocalDate on = asOf == null ? clock.today() : asOf;
        return exportCatalogue.export(mines.chosen(mineCode), on, format).answer("behaviours-" + on);
    }
}
