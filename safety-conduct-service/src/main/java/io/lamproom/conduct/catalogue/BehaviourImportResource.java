package io.lamproom.conduct.catalogue;

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

@Path("/api/v1/behaviour-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Catalogue imports", description = "三违清单导入: a sheet in, behaviours out, a result per row")
class BehaviourImportResource {

    private final BehaviourImportKind kind;
    private final SheetImportOperations imports;
    private final CallerMines mines;

    BehaviourImportResource(BehaviourImportKind kind, SheetImportOperations imports, CallerMines mines) {
        this.kind = kind;
        this.imports = imports;
        this.mines = mines;
    }

    @POST
    @Consumes({SheetTypes.XLSX, SheetTypes.CSV, "application/octet-stream"})
    @Operation(
            operationId = "requestBehaviourImport",
            summary = "Upload a catalogue (三违清单), XLSX or CSV",
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
                                                "编号,名称,英文名称,类别,专业,级别,个人记分,单位记分,处理措施,依据,生效日期\nTF-01,瓦斯超限作业,Working above the gas limit,违章作业,通风,严重,8,2,停止作业、撤出人员,《煤矿安全规程》,2027-01-01"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Staged; state VALIDATING.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than the limit.")
    @APIResponse(responseCode = "422", description = "No catalogue, or beyond the limits.")
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
    @Operation(operationId = "listBehaviourImports", summary = "Imports of catalogues, the newest first")
    public Page<SheetImportView> list(
            @Parameter(description = "In this state alone.") @QueryParam("state") ImportState state,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.list(kind, state, page, language);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBehaviourImport", summary = "State and progress of the import of a catalogue")
    @APIResponse(
            responseCode = "200",
            description = "The import.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.get(kind, id, language);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listBehaviourImportRows", summary = "The result of each row, with every fault at once")
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
            operationId = "commitBehaviourImport",
            summary = "Write the good rows of a validated sheet",
            description =
                    "A code that is new becomes a behaviour, a known one a version from the day of its row on, today"
                            + " where it gives none. A cell left empty changes nothing. What says the same as what was in force"
                            + " on its day stays as it is; what differs from it begins today at the earliest.")
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
            operationId = "cancelBehaviourImport",
            summary = "Give an import up",
            description = "Behaviours that were committed before stay. No If-Match: progress changes the version while"
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
