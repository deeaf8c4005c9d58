package io.lamproom.conduct.violation;

import io.lamproom.conduct.access.WorkersInReach;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ReportViolation reportViolation;
    private final Receipts receipts;
    private final ViolationRepository violations;
    private final WorkersInReach workers;
    private final ViolationViews views;

    ViolationResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            ReportViolation reportViolation,
            Receipts receipts,
            ViolationRepository violations,
            WorkersInReach workers,
            ViolationViews views) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.reportViolation = reportViolation;
        this.receipts = receipts;
        this.violations = violations;
        this.workers = workers;
        this.views = views;
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
}
