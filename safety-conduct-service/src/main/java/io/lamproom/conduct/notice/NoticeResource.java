package io.lamproom.conduct.notice;

import io.lamproom.conduct.violation.NoticeAnswer;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationView;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.print.PdfPrinter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
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

@Path("/api/v1/violations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Notices", description = "三违帮教通知书 of confirmed violations")
class NoticeResource {

    /** @param servedAt when it was handed over, with offset; now if absent */
    record ServingRequest(
            OffsetDateTime servedAt,
            @Size(min = 1, max = 500) String note) {}

    /**
     * @param witnessStaffNo of a refusal, and of a signature that another than the subject records: someone else than who
     *     served it, than the subject, and than who records the signature
     */
    record AcknowledgementRequest(
            @NotNull NoticeAnswer answer,
            @Size(min = 1, max = 32) String witnessStaffNo,
            @Size(min = 1, max = 500) String note) {}

    private static final String PDF = "application/pdf";
    private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);

    private final ViolationDesk desk;
    private final PrintNotice printNotice;
    private final ServeNotice serveNotice;
    private final AnswerNotice answerNotice;
    private final PdfPrinter pdf;

    NoticeResource(
            ViolationDesk desk,
            PrintNotice printNotice,
            ServeNotice serveNotice,
            AnswerNotice answerNotice,
            PdfPrinter pdf) {
        this.desk = desk;
        this.printNotice = printNotice;
        this.serveNotice = serveNotice;
        this.answerNotice = answerNotice;
        this.pdf = pdf;
    }

    @GET
    @Path("/notice")
    @Produces({MediaType.TEXT_HTML, PDF})
    @Operation(
            operationId = "printNotice",
            summary = "The notice, to be printed",
            description = "One page of A4 in Chinese, from the confirmation on: what was found, what leads back to "
                    + "work, and how to appeal. As HTML, or with `Accept: application/pdf` as PDF that shows on any "
                    + "reader.")
    @APIResponse(
            responseCode = "200",
            description = "The notice.",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(name = "NoticeDocument", type = SchemaType.STRING)),
                @Content(
                        mediaType = PDF,
                        schema = @Schema(name = "NoticePdf", type = SchemaType.STRING, format = "binary"))
            })
    public Response printNotice(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        String html = printNotice.html(id);
        Response.ResponseBuilder response = asksPdf(headers)
                ? Response.ok(pdf.print(html), PDF)
                        .header("Content-Disposition", "inline; filename=\"notice-" + id + ".pdf\"")
                        .header("X-Content-Type-Options", "nosniff")
                : Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        return response.header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }

    /** Whether the caller likes PDF better than HTML; what is neither is refused before. */
    private static boolean asksPdf(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(PDF_TYPE) || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }

    @POST
    @Path("/notice")
    @Operation(
            operationId = "serveNotice",
            summary = "Record that the notice was served",
            description =
                    "Once, while the violation is CONFIRMED. The term of the appeal runs from the day that this is "
                            + "put on record, in working days of the mine. A contractor's worker has it by the contractor's "
                            + "unit too.")
    @APIResponse(
            responseCode = "200",
            description = "Served.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response serveNotice(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ServingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "serving",
                                                            value =
                                                                    "{\"note\": \"Handed over at the section's office.\"}")))
                    @Valid
                    ServingRequest request) {
        return desk.step(
                request,
                () -> serveNotice.serve(
                        id,
                        version,
                        request == null ? null : request.servedAt(),
                        request == null ? null : request.note()));
    }

    @POST
    @Path("/acknowledgement")
    @Operation(
            operationId = "acknowledgeNotice",
            summary = "Record that the notice was signed, or refused before a witness",
            description = "Who it is about may only sign it, and names no witness. Whoever records for them that they "
                    + "signed the paper, or would not, names one. A refusal adds nothing to the violation.")
    @APIResponse(
            responseCode = "200",
            description = "Answered.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response acknowledgeNotice(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AcknowledgementRequest.class),
                                            examples = {
                                                @ExampleObject(name = "signed", value = "{\"answer\": \"SIGNED\"}"),
                                                @ExampleObject(
                                                        name = "signed-on-paper",
                                                        value =
                                                                "{\"answer\": \"SIGNED\", \"witnessStaffNo\": \"100045\"}"),
                                                @ExampleObject(
                                                        name = "refused",
                                                        value =
                                                                "{\"answer\": \"REFUSED\", \"witnessStaffNo\": \"100045\"}")
                                            }))
                    @Valid
                    @NotNull
                    AcknowledgementRequest request) {
        return desk.step(
                request,
                () -> answerNotice.answer(id, version, request.answer(), request.witnessStaffNo(), request.note()));
    }
}
