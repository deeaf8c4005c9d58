package io.lamproom.conduct.danger;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.sheet.SheetTypes;
import io.lamproom.platform.sheetimport.ImportMode;
import io.lamproom.platform.sheetimport.ImportState;
import io.lamproom.platform.sheetimport.RowStatus;
import io.lamproom.platform.sheetimport.SheetImport;
import io.lamproom.platform.sheetimport.SheetImportOperations;
import io.lamproom.platform.sheetimport.SheetImportView;
import io.lamproom.platform.sheetimport.SheetRowView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/danger-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Danger imports", description = "隐患台账导入: a sheet in, dangers out, a result per row")
class DangerImportResource {

    private final DangerImportKind kind;
    private final SheetImportOperations imports;
    private final CallerMines mines;

    DangerImportResource(DangerImportKind kind, SheetImportOperations imports, CallerMines mines) {
        this.kind = kind;
        this.imports = imports;
        this.mines = mines;
    }

    @POST
    @Consumes({SheetTypes.XLSX, SheetTypes.CSV, "application/octet-stream"})
    @Operation(
            operationId = "requestDangerImport",
            summary = "Upload a list of dangers (隐患台账), XLSX or CSV",
            description = "The body is the file itself. Whether it is a workbook or text, its encoding (UTF-8, GB18030)"
                    + " and its delimiter are found out. It is judged in the background: follow the Location.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = SheetTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SheetTypes.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "sheet",
                                        value =
                                                "时间,班次,地点,检查人,等级,类型,描述,责任单位,责任人,措施,资金,时限,预案\n2026/11/22,早班,2301-H,000123,C,通风/环境,风门不能自动关闭,采煤一区,000124,更换配重,1200,2026/11/25,专人看守"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Staged; state VALIDATING.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than the limit.")
    @APIResponse(responseCode = "422", description = "No list of dangers, or beyond the limits.")
    public Response request(
            InputStream body,
            @Parameter(description = "COMMIT goes on to write the good rows without being asked again.")
                    @QueryParam("mode")
                    @DefaultValue("DRY_RUN")
                    ImportMode mode,
            @Parameter(description = "Code of the mine; may be left out by who serves one.") @QueryParam("mine")
                    String mineCode,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language)
            throws IOException {
        return imports.request(kind, new SheetImport.Place(mines.chosen(mineCode), null), mode, body, language);
    }

    @GET
    @Operation(operationId = "listDangerImports", summary = "Imports of dangers, the newest first")
    public Page<SheetImportView> list(
            @Parameter(description = "In this state alone.") @QueryParam("state") ImportState state,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.list(kind, state, page, language);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDangerImport", summary = "State and progress of the import of dangers")
    @APIResponse(
            responseCode = "200",
            description = "The import.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.get(kind, id, language);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listDangerImportRows", summary = "The result of each row, with every fault at once")
    public Page<SheetRowView> rows(
            @PathParam("id") UUID id,
            @Parameter(description = "NEW and CHANGED become CREATED and UPDATED when committed.") @QueryParam("status")
                    RowStatus status,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.rows(kind, id, status, page, language, SheetRowView::from);
    }

    @POST
    @Path("/{id}/commitment")
    @Operation(
            operationId = "commitDangerImport",
            summary = "Write the good rows of a validated sheet",
            description =
                    "Each row becomes a danger by the rules of a single report; one that settles measures is assigned as"
                            + " well. A row that is on record already changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "State COMMITTING.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    @APIResponse(responseCode = "409", description = "Not in state VALIDATED.")
    public Response commit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.commit(kind, id, expected, language);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelDangerImport",
            summary = "Give an import up",
            description = "Dangers that were committed before stay. No If-Match: progress changes the version while"
                    + " the import runs.")
    @APIResponse(
            responseCode = "200",
            description = "State CANCELLED.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    @APIResponse(responseCode = "409", description = "It has ended.")
    public Response cancel(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.cancel(kind, id, language);
    }
}
