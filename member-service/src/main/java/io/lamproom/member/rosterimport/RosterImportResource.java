package io.lamproom.member.rosterimport;

import io.lamproom.member.sheets.WorkerRowView;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.sheetimport.ImportMode;
import io.lamproom.platform.sheetimport.ImportState;
import io.lamproom.platform.sheetimport.RowStatus;
import io.lamproom.platform.sheetimport.SheetImport;
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

@Path("/api/v1/roster-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Roster imports", description = "花名册导入: a sheet in, workers out, a result per row")
class RosterImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EXAMPLE = """
            {"id": "019aa7c1-5f0e-7b5c-9d5e-0a3f2c6b7d10", "mineId": "019aa7b0-1111-7000-8000-000000000001", "branchId": null,
             "mode": "DRY_RUN", "state": "VALIDATED", "total": 2000, "done": 2000,
             "created": 1964, "updated": 0, "unchanged": 0, "refused": 36,
             "notes": [{"code": "column-elsewhere", "what": "特种作业证号", "text": "“特种作业证号”列由其他功能导入，此处未使用。"}],
             "fileSha256": "b4f0…", "requestedBy": "person-000123", "requestedAt": "2026-11-22T01:00:00Z",
             "validatedAt": "2026-11-22T01:00:02Z", "endedAt": null}""";

    private final RosterImportKind kind;
    private final SheetImportOperations imports;
    private final MineUnits mines;
    private final CallerContext caller;

    RosterImportResource(RosterImportKind kind, SheetImportOperations imports, MineUnits mines, CallerContext caller) {
        this.kind = kind;
        this.imports = imports;
        this.mines = mines;
        this.caller = caller;
    }

    @POST
    @Consumes({XLSX, "text/csv", "application/octet-stream"})
    @Operation(
            operationId = "requestRosterImport",
            summary = "Upload a roster sheet (职工花名册), XLSX or CSV",
            description = "The body is the file itself. Whether it is a workbook or text, its encoding (UTF-8, GB18030)"
                    + " and its delimiter are found out. It is judged in the background: follow the Location.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "sheet",
                                        value =
                                                "工号,姓名,身份证号,入矿日期,区队,班组\n000123,王德,349901198608253064,2015-03-01,采煤一区,检修班"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Staged; state VALIDATING.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SheetImportView.class),
                            examples = @ExampleObject(name = "import", value = EXAMPLE)))
    @APIResponse(responseCode = "413", description = "The file is larger than the limit.")
    @APIResponse(responseCode = "422", description = "No roster sheet, or beyond the limits.")
    public Response request(
            InputStream body,
            @Parameter(description = "COMMIT goes on to write the good rows without being asked again.")
                    @QueryParam("mode")
                    @DefaultValue("DRY_RUN")
                    ImportMode mode,
            @Parameter(description = "Code of the mine; needed by a program that reaches several.") @QueryParam("mine")
                    String mineCode,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language)
            throws IOException {
        return imports.request(kind, new SheetImport.Place(mine(mineCode), null), mode, body, language);
    }

    @GET
    @Operation(operationId = "listRosterImports", summary = "Roster imports, the newest first")
    public Page<SheetImportView> list(
            @QueryParam("state") ImportState state,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.list(kind, state, page, language);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRosterImport", summary = "State and progress of a roster import")
    @APIResponse(
            responseCode = "200",
            description = "The import.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SheetImportView.class),
                            examples = @ExampleObject(name = "import", value = EXAMPLE)))
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.get(kind, id, language);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listRosterImportRows", summary = "The result of each row, with every fault at once")
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
            operationId = "commitRosterImport",
            summary = "Write the good rows of a validated sheet",
            description = "New staff numbers become workers, known ones are changed; another unit, team or work holds"
                    + " from today on. A cell left empty changes nothing. What changed since the sheet was validated is"
                    + " judged again, row by row.")
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
            operationId = "cancelRosterImport",
            summary = "Give an import up",
            description = "Workers that were committed before stay. No If-Match: progress changes the version while"
                    + " the import runs.")
    @APIResponse(
            responseCode = "200",
            description = "State CANCELLED.",
            content = @Content(schema = @Schema(implementation = SheetImportView.class)))
    @APIResponse(responseCode = "409", description = "It has ended.")
    public Response cancel(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.cancel(kind, id, language);
    }

    private UUID mine(String code) {
        if (code == null && caller.reach().of(Node.MINE).size() > 1) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("mine", "required"));
        }
        return mines.mine(caller.reach(), code).orElseThrow(Refusal.NotFound::new);
    }
}
