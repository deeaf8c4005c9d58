package io.lamproom.member.payroll;

import io.lamproom.member.sheets.CallerMine;
import io.lamproom.member.sheets.WorkerRowView;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.sheet.SheetTypes;
import io.lamproom.platform.sheetimport.ImportMode;
import io.lamproom.platform.sheetimport.ImportState;
import io.lamproom.platform.sheetimport.RowStatus;
import io.lamproom.platform.sheetimport.SheetImportOperations;
import io.lamproom.platform.sheetimport.SheetImportView;
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

@Path("/api/v1/dues-base-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports of bases of dues", description = "党费计算基数导入: a sheet in, bases of dues out, a result per row")
class DuesBaseImportResource {

    private final DuesBaseImportKind kind;
    private final SheetImportOperations imports;
    private final CallerMine mines;

    DuesBaseImportResource(DuesBaseImportKind kind, SheetImportOperations imports, CallerMine mines) {
        this.kind = kind;
        this.imports = imports;
        this.mines = mines;
    }

    @POST
    @Consumes({SheetTypes.XLSX, SheetTypes.CSV, "application/octet-stream"})
    @Operation(
            operationId = "requestDuesBaseImport",
            summary = "Upload a sheet of bases of dues (党费计算基数表), XLSX or CSV",
            description = "The body is the file itself. Whether it is a workbook or text, its encoding (UTF-8, GB18030)"
                    + " and its delimiter are found out. It is judged in the background: follow the Location.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = SheetTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SheetTypes.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "sheet", value = "姓名,工号,起始月份,计算基数\n王德,000123,2026-11,8000.00"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Staged; state VALIDATING.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than the limit.")
    @APIResponse(responseCode = "422", description = "No sheet of bases, or beyond the limits.")
    public Response request(
            InputStream body,
            @Parameter(description = "COMMIT goes on to write the good rows without being asked again.")
                    @QueryParam("mode")
                    @DefaultValue("DRY_RUN")
                    ImportMode mode,
            @Parameter(description = "Code of the mine; needed by a program that reaches several.") @QueryParam("mine")
                    String mineCode,
            @Parameter(description = "The branch whose sheet it is; needed by those who reach no whole mine.")
                    @QueryParam("branch")
                    UUID branch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language)
            throws IOException {
        return imports.request(kind, mines.place(mineCode, branch), mode, body, language);
    }

    @GET
    @Operation(operationId = "listDuesBaseImports", summary = "Imports of bases of dues, the newest first")
    public Page<SheetImportView> list(
            @QueryParam("state") ImportState state,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.list(kind, state, page, language);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDuesBaseImport", summary = "State and progress of the import of bases of dues")
    @APIResponse(
            responseCode = "200",
            description = "The import.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.get(kind, id, language);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listDuesBaseImportRows", summary = "The result of each row, with every fault at once")
    public Page<WorkerRowView> rows(
            @PathParam("id") UUID id,
            @Parameter(description = "NEW and CHANGED become CREATED and UPDATED when committed.") @QueryParam("status")
                    RowStatus status,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.rows(kind, id, status, page, language, WorkerRowView::from);
    }

    @POST
    @Path("/{id}/commitment")
    @Operation(
            operationId = "commitDuesBaseImport",
            summary = "Write the good rows of a validated sheet",
            description =
                    "DECLARED by a person, PAYROLL by a program, in yuan. What changed since the sheet was validated"
                            + " is judged again, row by row.")
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
            operationId = "cancelDuesBaseImport",
            summary = "Give an import up",
            description = "Bases that were committed before stay. No If-Match: progress changes the version while"
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
