package io.lamproom.conduct.violation;

import io.lamproom.conduct.access.WorkersInReach;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/violations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Violations", description = "三违, from report to the end of the case")
class ViolationResource {

    private static final String REPORT = """
            {"staffNo": "100001", "behaviourCode": "YS-012", "occurredAt": "2026-11-22T23:40:00+08:00",
             "place": "2301 haulage roadway", "description": "Crossed the moving belt without using the bridge."}""";

    /** What the verifier or confirmer writes about the step. */
    record NoteRequest(@Size(min = 1, max = 500) String note) {}

    /** Why the record is ended. */
    record VoidingRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Why it is them. */
    record IdentityRequest(@NotBlank @Size(max = 500) String explanation) {}

    /** Why it cannot be confirmed in time. */
    record TermExtensionRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Who told of the act. */
    record InformantView(String informant) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ReportViolation reportViolation;
    private final SubmitViolation submitViolation;
    private final VerifyViolation verifyViolation;
    private final ConfirmViolation confirmViolation;
    private final VoidViolation voidViolation;
    private final ExplainIdentity explainIdentity;
    private final ExtendTerm extendTerm;
    private final ReadInformant readInformant;
    private final Receipts receipts;
    private final ViolationRepository violations;
    private final WorkersInReach workers;
    private final ViolationViews views;
    private final ViolationDesk desk;

    ViolationResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            ReportViolation reportViolation,
            SubmitViolation submitViolation,
            VerifyViolation verifyViolation,
            ConfirmViolation confirmViolation,
            VoidViolation voidViolation,
            ExplainIdentity explainIdentity,
            ExtendTerm extendTerm,
            ReadInformant readInformant,
            Receipts receipts,
            ViolationRepository violations,
            WorkersInReach workers,
            ViolationViews views,
            ViolationDesk desk) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.reportViolation = reportViolation;
        this.submitViolation = submitViolation;
        this.verifyViolation = verifyViolation;
        this.confirmViolation = confirmViolation;
        this.voidViolation = voidViolation;
        this.explainIdentity = explainIdentity;
        this.extendTerm = extendTerm;
        this.readInformant = readInformant;
        this.receipts = receipts;
        this.violations = violations;
        this.workers = workers;
        this.views = views;
        this.desk = desk;
    }

    @POST
    @Operation(
            operationId = "reportViolation",
            summary = "Put an act on record",
            description = "As a report, or as a draft to be submitted later. It records where its subject stood on the "
                    + "business date. A report later than the mine's term is taken and marked late, but can no longer "
                    + "be confirmed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the body is the recorder's receipt.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response reportViolation(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReportRequest.class),
                                            examples = @ExampleObject(name = "report", value = REPORT)))
                    @Valid
                    @NotNull
                    ReportRequest request) {
        // the receipt of a first answer is at hand; that of a repeat is read again
        AtomicReference<Receipt> made = new AtomicReference<>();
        return idempotent.create(
                request,
                () -> {
                    made.set(reportViolation.report(request));
                    return new Created(made.get().id(), made.get().version());
                },
                created -> receipt(made.get() == null ? receiptOf(created.id()) : made.get()));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitViolation", summary = "Hand a draft in: DRAFT > REPORTED")
    @APIResponse(
            responseCode = "200",
            description = "Reported.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response submitViolation(
            @PathParam("id") UUID id, @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version) {
        return desk.step(null, () -> submitViolation.submit(id, version));
    }

    @POST
    @Path("/{id}/verification")
    @Operation(
            operationId = "verifyViolation",
            summary = "Attest the facts: REPORTED > VERIFIED",
            description = "By someone other than the recorder, unless the subject signed on the spot.")
    @APIResponse(
            responseCode = "200",
            description = "Verified.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response verifyViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NoteRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "verification",
                                                            value = "{\"note\": \"Two witnesses heard.\"}")))
                    @Valid
                    NoteRequest request) {
        return desk.step(request, () -> verifyViolation.verify(id, version, noteOf(request)));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(
            operationId = "confirmViolation",
            summary = "Confirm and grade: VERIFIED > CONFIRMED",
            description = "Fixes grade and points as the catalogue stood on the business date. By someone who neither "
                    + "recorded nor verified it, within the mine's terms.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response confirmViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NoteRequest.class),
                                            examples = @ExampleObject(name = "confirmation", value = "{}")))
                    @Valid
                    NoteRequest request) {
        return desk.step(request, () -> confirmViolation.confirm(id, version, noteOf(request)));
    }

    @POST
    @Path("/{id}/identity-explanation")
    @Operation(
            operationId = "explainIdentity",
            summary = "Explain why the subject is meant although no trip underground shows them",
            description = "While it is unconfirmed, by someone other than the recorder.")
    @APIResponse(
            responseCode = "200",
            description = "Explained.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response explainIdentity(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = IdentityRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "explanation",
                                                            value =
                                                                    "{\"explanation\": \"The card reader at the shaft was"
                                                                            + " out of order; the lamp room's list shows them.\"}")))
                    @Valid
                    @NotNull
                    IdentityRequest request) {
        return desk.step(request, () -> explainIdentity.explain(id, version, request.explanation()));
    }

    @POST
    @Path("/{id}/term-extension")
    @Operation(
            operationId = "extendTerm",
            summary = "Put off the last day to confirm it, once",
            description = "By as many working days again, while the term runs.")
    @APIResponse(
            responseCode = "200",
            description = "Put off.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response extendTerm(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TermExtensionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "extension",
                                                            value =
                                                                    "{\"reason\": \"The gas records are being examined.\"}")))
                    @Valid
                    @NotNull
                    TermExtensionRequest request) {
        return desk.step(request, () -> extendTerm.extend(id, version, request.reason()));
    }

    @POST
    @Path("/{id}/voiding")
    @Operation(
            operationId = "voidViolation",
            summary = "End an unconfirmed record without effect",
            description = "From DRAFT, REPORTED or VERIFIED, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response voidViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = VoidingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "voiding",
                                                            value = "{\"reason\": \"Recorded twice.\"}")))
                    @Valid
                    @NotNull
                    VoidingRequest request) {
        return desk.step(request, () -> voidViolation.voidFor(id, version, request.reason()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getViolation", summary = "One violation")
    @APIResponse(
            responseCode = "200",
            description = "The violation.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response getViolation(@PathParam("id") UUID id) {
        return desk.shown(id);
    }

    @GET
    @Path("/{id}/informant")
    @Operation(
            operationId = "readInformant",
            summary = "Who told of it",
            description = "Sealed: for the discipline committee, with a reason in `X-Access-Reason`, which is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The informant.",
            content = @Content(schema = @Schema(implementation = InformantView.class)))
    @Parameter(
            name = "X-Access-Reason",
            in = ParameterIn.HEADER,
            required = true,
            description = "Why the name is needed.",
            schema = @Schema(type = SchemaType.STRING))
    public Response readInformant(@PathParam("id") UUID id) {
        return Response.ok(new InformantView(readInformant.read(id)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Operation(
            operationId = "listViolations",
            summary = "Violations in reach, the newest first",
            description = "In reach is what carries a reached mine, branch, section, team or worker; asked by "
                    + "`workerId`, all of a worker who is in reach today.")
    public Page<ViolationSummary> listViolations(
            @Parameter(description = "In this state alone.") @QueryParam("status") ViolationStatus status,
            @Parameter(description = "First business date.") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last business date.") @QueryParam("to") LocalDate to,
            @Parameter(description = "Of this worker alone.") @QueryParam("workerId") UUID workerId,
            @Parameter(description = "The covering branch's id.") @QueryParam("branch") UUID branch,
            @Parameter(description = "The section's id.") @QueryParam("section") UUID section,
            @Parameter(description = "A grade's code.") @QueryParam("grade") String grade,
            @Parameter(description = "The people of one event.") @QueryParam("eventId") UUID eventId,
            @BeanParam PageRequest page) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("to", "to-before-from"));
        }
        if (workerId != null && !workers.coversToday(context.reach(), workerId)) {
            return new Page<>(List.of(), null, page.count ? 0L : null);
        }
        ViolationFilter filter = new ViolationFilter(status, from, to, workerId, branch, section, grade, eventId);
        return violations.list(context.reach(), filter, page, views.forParty());
    }

    private Receipt receiptOf(UUID id) {
        return receipts.find(id, context.caller().subject())
                .orElseThrow(Refusal.NotFound::new)
                .receipt();
    }

    private Response receipt(Receipt receipt) {
        return answers.created(URI.create("/api/v1/violations/" + receipt.id()), receipt, receipt.version());
    }

    private static String noteOf(NoteRequest request) {
        return request == null ? null : request.note();
    }
}
