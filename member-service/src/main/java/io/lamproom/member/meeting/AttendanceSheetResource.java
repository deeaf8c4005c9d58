package io.lamproom.member.meeting;

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
import java.time.LocalDate;
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

/** The attendance of a meeting as a sheet: taken out, signed, sent back. */
@Path("/api/v1/meetings/{id}/attendance-sheet")
@Tag(name = "Meetings")
@RunOnVirtualThread
class AttendanceSheetResource {

    private final ExportAttendance exportAttendance;
    private final TakeAttendanceSheet takeSheet;
    private final SmallSheets sheets;

    AttendanceSheetResource(ExportAttendance exportAttendance, TakeAttendanceSheet takeSheet, SmallSheets sheets) {
        this.exportAttendance = exportAttendance;
        this.takeSheet = takeSheet;
        this.sheets = sheets;
    }

    @GET
    @Operation(
            operationId = "exportMeetingAttendance",
            summary = "Who is expected at a planned meeting, or who was there, as a sheet (会议签到表)")
    @APIResponse(
            responseCode = "200",
            description =
                    "The sheet, in Chinese. A cell that an office program would take for a formula" + " begins with '.",
            content = {
                @Content(mediaType = SheetTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetTypes.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @PathParam("id") UUID id,
            @Parameter(description = "Kind of file") @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        ExportAttendance.Exported exported = exportAttendance.export(id, format);
        return exported.file().answer(exported.name());
    }

    @POST
    @Consumes({SheetTypes.XLSX, SheetTypes.CSV, "application/octet-stream"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeAttendanceSheet",
            summary = "Records from the sheet that a meeting took place, or corrects who was there",
            description =
                    "The body is the file itself, of 2,000 rows at most. A planned meeting is held as by holdMeeting,"
                            + " with one row each for who presided (主持) and who took the minutes (记录) in 会议职责; of a held one"
                            + " the attendance is corrected as by correctMeetingAttendance. All of it is written, or nothing.")
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
                                        value = "姓名,工号,到会情况,缺席原因,备注,会议职责\n"
                                                + "王德,000123,到会,,,主持\n李安,000124,到会,,,记录\n赵平,000125,缺席,当班,,"))
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
            @Parameter(description = "The day of a meeting that is planned; the planned day when not given.")
                    @QueryParam("heldOn")
                    LocalDate heldOn,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            InputStream body) {
        try (SmallSheet sheet = SmallSheet.receive(body)) {
            return sheets.answer(
                    new SmallSheets.Asked(TakeAttendanceSheet.KIND, id, expected, sheet, mode, language),
                    seen -> takeSheet.judge(id, seen, heldOn, sheet),
                    () -> takeSheet.take(id, expected, heldOn, sheet));
        }
    }
}
