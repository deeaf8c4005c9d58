package io.lamproom.member.rosterimport;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
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
import java.net.URI;
import java.util.Locale;
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
            {"id": "019aa7c1-5f0e-7b5c-9d5e-0a3f2c6b7d10", "mineId": "019aa7b0-1111-7000-8000-000000000001",
             "mode": "DRY_RUN", "state": "VALIDATED", "total": 2000, "done": 2000,
             "created": 1964, "updated": 0, "unchanged": 0, "refused": 36,
             "notes": [{"code": "column-elsewhere", "what": "特种作业证号", "text": "“特种作业证号”列由其他功能导入，此处未使用。"}],
             "fileSha256": "b4f0…", "requestedBy": "person-000123", "requestedAt": "2026-11-22T01:00:00Z",
             "validatedAt": "2026-11-22T01:00:02Z", "endedAt": null}""";
    private static final String ROWS_EXAMPLE = """
            {"items": [{"row": 537, "status": "REFUSED", "staffNo": "000533", "workerId": null, "faults": [
              {"code": "phone", "column": "手机", "text": "“手机”列：不是有效的电话号码。"},
              {"code": "political-status", "column": "政治面貌", "text": "“政治面貌”列：不是已知的政治面貌。"}]}],
             "next": "q1w2…"}""";

    private final RequestRosterImport requests;
    private final CommitRosterImport commitments;
    private final CancelRosterImport cancellations;
    private final RosterImportRepository imports;
    private final StagedRows rows;
    private final MineUnits mines;
    private final RosterImportRunner runner;
    private final RosterImportSettings settings;
    private final Idempotent idempotent;
    private final Answers answers;
    private final Lists lists;
    private final Messages messages;
    private final CallerContext caller;

    RosterImportResource(
            RequestRosterImport requests,
            CommitRosterImport commitments,
            CancelRosterImport cancellations,
            RosterImportRepository imports,
            StagedRows rows,
            MineUnits mines,
            RosterImportRunner runner,
            RosterImportSettings settings,
            Idempotent idempotent,
            Answers answers,
            Lists lists,
            Messages messages,
            CallerContext caller) {
        this.requests = requests;
        this.commitments = commitments;
        this.cancellations = cancellations;
        this.imports = imports;
        this.rows = rows;
        this.mines = mines;
        this.runner = runner;
        this.settings = settings;
        this.idempotent = idempotent;
        this.answers = answers;
        this.lists = lists;
        this.messages = messages;
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
                            schema = @Schema(implementation = RosterImportView.class),
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
        UUID mineId = mine(mineCode);
        try (Upload upload = Upload.receive(body, settings.largestFile().asLongValue())) {
            return idempotent.create(
                    new Asked(upload.sha256(), mode, mineId),
                    () -> {
                        RosterImport requested = requests.request(mineId, mode, upload);
                        return new Created(requested.id(), requested.version());
                    },
                    created -> accepted(created.id(), language));
        } finally {
            runner.wake();
        }
    }

    /** What makes two uploads the same. */
    private record Asked(String sha256, ImportMode mode, UUID mineId) {}

    @GET
    @Operation(operationId = "listRosterImports", summary = "Roster imports, the newest first")
    public Page<RosterImportView> list(
            @QueryParam("state") ImportState state,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.page(caller.reach(), state, page).map(found -> view(found, language));
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
                            schema = @Schema(implementation = RosterImportView.class),
                            examples = @ExampleObject(name = "import", value = EXAMPLE)))
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        RosterImport found = find(id);
        return answers.ok(view(found, language), found.version());
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listRosterImportRows", summary = "The result of each row, with every fault at once")
    @APIResponse(
            responseCode = "200",
            description = "A page of rows in the order of the sheet.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "rows", value = ROWS_EXAMPLE)))
    public Page<RosterRowView> rows(
            @PathParam("id") UUID id,
            @Parameter(description = "NEW and CHANGED become CREATED and UPDATED when committed.") @QueryParam("status")
                    RowStatus status,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        find(id);
        Locale locale = Messages.negotiate(language);
        return lists.page(
                        KeysetQuery.from("roster_import_row")
                                .withinCheckedReach("import_id = ?", id)
                                .sortedBy("row_number", "integer", false)
                                .where("status = ?", status),
                        caller.reach(),
                        page,
                        rows::listed,
                        StagedRows.Listed::id)
                .map(row -> RosterRowView.from(row.result(), messages, locale));
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
            content = @Content(schema = @Schema(implementation = RosterImportView.class)))
    @APIResponse(responseCode = "409", description = "Not in state VALIDATED.")
    public Response commit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        try {
            return idempotent.create(
                    "",
                    () -> {
                        RosterImport committing = commitments.commit(id, expected);
                        return new Created(id, committing.version());
                    },
                    created -> accepted(id, language));
        } finally {
            runner.wake();
        }
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
            content = @Content(schema = @Schema(implementation = RosterImportView.class)))
    @APIResponse(responseCode = "409", description = "It has ended.")
    public Response cancel(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return idempotent.create(
                "",
                () -> {
                    RosterImport cancelled = cancellations.cancel(id);
                    return new Created(id, cancelled.version());
                },
                created -> {
                    RosterImport found = find(id);
                    return answers.ok(view(found, language), found.version());
                });
    }

    private UUID mine(String code) {
        if (code == null && caller.reach().of(Node.MINE).size() > 1) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("mine", "required"));
        }
        return mines.mine(caller.reach(), code).orElseThrow(Refusal.NotFound::new);
    }

    private Response accepted(UUID id, String language) {
        RosterImport found = find(id);
        return answers.accepted(URI.create("/api/v1/roster-imports/" + id), view(found, language), found.version());
    }

    private RosterImport find(UUID id) {
        return imports.find(caller.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private RosterImportView view(RosterImport found, String language) {
        return RosterImportView.from(found, messages, Messages.negotiate(language));
    }
}
