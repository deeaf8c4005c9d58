package io.lamproom.member.dues;

import io.lamproom.member.sheets.SheetOutcomeView;
import io.lamproom.member.sheets.SmallSheets;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.sheet.SheetFormat;
import io.lamproom.platform.sheet.SheetTypes;
import io.lamproom.platform.sheet.SmallSheet;
import io.lamproom.platform.sheetimport.ImportMode;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** A branch's dues of a month as a sheet: taken out, filled in, sent back. */
@Path("/api/v1/dues-statements/{id}/sheet")
@Tag(name = "Dues")
@RunOnVirtualThread
class DuesSheetResource {

    private final ExportDuesStatement exportStatement;
    private final TakePaymentSheet takeSheet;
    private final SmallSheets sheets;

    DuesSheetResource(ExportDuesStatement exportStatement, TakePaymentSheet takeSheet, SmallSheets sheets) {
        this.exportStatement = exportStatement;
        this.takeSheet = takeSheet;
        this.sheets = sheets;
    }

    @GET
    @Operation(
            operationId = "exportDuesStatement",
            summary = "The statement as a sheet (党费收缴表): what each member owes, and a row for each payment")
    @APIResponse(
            responseCode = "200",
            description = "The sheet, in Chinese and in yuan. A cell that an office program would take for a formula"
                    + " begins with '.",
            content = {
                @Content(mediaType = SheetTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetTypes.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @PathParam("id") UUID id,
            @Parameter(description = "Kind of file") @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        ExportDuesStatement.Exported exported = exportStatement.export(id, format);
        return exported.file().answer(exported.name());
    }

    @POST
    @Consumes({SheetTypes.XLSX, SheetTypes.CSV, "application/octet-stream"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takePaymentSheet",
            summary = "Records the payments that are filled in on the sheet, all of them or none",
            description =
                    "The body is the file itself, of 2,000 rows at most. A row on which nothing is filled in is left;"
                            + " a payment that is recorded already is not recorded again. By the rules of recordDuesPayments.")
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
                                        value = "姓名,工号,应交金额,未交金额,实交金额,交纳日期,交纳方式\n"
                                                + "王德,000123,120.00,120.00,120.00,2026-11-12,手机支付"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The result of each row, with every fault at once.",
            content = @Content(schema = @Schema(implementation = SheetOutcomeView.class)))
    @APIResponse(responseCode = "422", description = "Of a COMMIT: rows are refused, and nothing was written.")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @Parameter(description = "COMMIT writes, if no row is refused.")
                    @QueryParam("mode")
                    @DefaultValue("DRY_RUN")
                    ImportMode mode,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            InputStream body) {
        try (SmallSheet sheet = SmallSheet.receive(body)) {
            return sheets.answer(
                    new SmallSheets.Asked(TakePaymentSheet.KIND, id, expected, sheet, mode, language),
                    seen -> takeSheet.judge(id, seen, sheet),
                    () -> takeSheet.take(id, expected, sheet));
        }
    }
}
