package io.lamproom.conduct.deduction;

import io.lamproom.conduct.deduction.DeductionView.AmountsView;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
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
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(DeductionResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Deductions",
        description = "考核扣款: what a violation costs of a month's wage, within what the law lets be taken")
class DeductionResource {

    static final String ROOT = "/api/v1/deductions";

    /** Why nothing is deducted; the worker reads it. */
    @Schema(examples = "{\"reasons\": \"First act in ten years; a talk is enough.\"}")
    record DeductionRejection(@NotBlank @Size(max = 1000) String reasons) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final DeductionRepository deductions;
    private final ClaimCompensation claimCompensation;
    private final DecideDeduction decideDeduction;
    private final KeepRefusal keepRefusal;
    private final ConfirmRefund confirmRefund;
    private final ReadAmounts readAmounts;

    DeductionResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            DeductionRepository deductions,
            ClaimCompensation claimCompensation,
            DecideDeduction decideDeduction,
            KeepRefusal keepRefusal,
            ConfirmRefund confirmRefund,
            ReadAmounts readAmounts) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.deductions = deductions;
        this.claimCompensation = claimCompensation;
        this.decideDeduction = decideDeduction;
        this.keepRefusal = keepRefusal;
        this.confirmRefund = confirmRefund;
        this.readAmounts = readAmounts;
    }

    @GET
    @Operation(
            operationId = "listDeductions",
            summary = "Deductions in reach, the newest proposal first",
            description = "With amounts to the worker alone.")
    public Page<DeductionView> listDeductions(
            @Parameter(description = "In this state alone.") @QueryParam("status") DeductionStatus status,
            @Parameter(description = "Of this worker alone.") @QueryParam("worker") UUID worker,
            @Parameter(description = "For this violation alone.") @QueryParam("violation") UUID violation,
            @Parameter(description = "An accounting month, such as 2026-11.") @QueryParam("month") YearMonth month,
            @BeanParam PageRequest page) {
        DeductionFilter filter = new DeductionFilter(status, worker, violation, month);
        return deductions.list(context.reach(), filter, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeduction", summary = "One deduction, with amounts to the worker alone")
    @APIResponse(
            responseCode = "200",
            description = "The deduction.",
            content = @Content(schema = @Schema(implementation = DeductionView.class)))
    public Response getDeduction(@PathParam("id") UUID id) {
        Deduction deduction = find(id);
        return answers.ok(view(deduction), deduction.version());
    }

    @GET
    @Path("/{id}/amounts")
    @Operation(
            operationId = "getDeductionAmounts",
            summary = "How much it is, to who says why in X-Access-Reason, which is audited")
    public AmountsView getDeductionAmounts(@PathParam("id") UUID id) {
        return readAmounts.of(id);
    }

    @POST
    @Operation(
            operationId = "claimCompensation",
            summary = "Propose that the subject of a violation makes up for a loss it caused",
            description = "Of a violation for which nothing else is deducted. What the mine's rules ask proposes itself"
                    + " with the confirmation; a deposit is refused (劳动合同法 art. 9, 84).")
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            content = @Content(schema = @Schema(implementation = DeductionView.class)))
    public Response claimCompensation(@Valid @NotNull DeductionRequest request) {
        return idempotent.once(request, () -> claimCompensation.claim(request), created -> {
            Deduction deduction = find(created.id());
            return answers.created(URI.create(ROOT + "/" + deduction.id()), view(deduction), deduction.version());
        });
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveDeduction",
            summary = "Take it, or less, from a month's wage: PROPOSED > APPROVED",
            description = "By who had no part in the violation. Needs the wage of the month; the sum of the month is at"
                    + " most the percentage of the mine's rules, a fifth at most, and leaves the minimum wage"
                    + " (工资支付暂行规定 art. 16). What is over it is refused with the most that would be lawful.")
    @APIResponse(
            responseCode = "200",
            description = "Approved.",
            content = @Content(schema = @Schema(implementation = DeductionView.class)))
    public Response approveDeduction(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull DeductionApproval request) {
        try {
            return step(request, () -> decideDeduction.approve(id, version, request));
        } catch (Refusal refusal) {
            keepRefusal.keep(id, request, refusal);
            throw refusal;
        }
    }

    @POST
    @Path("/{id}/rejection")
    @Operation(operationId = "rejectDeduction", summary = "Take nothing: PROPOSED > REJECTED")
    @APIResponse(
            responseCode = "200",
            description = "Rejected.",
            content = @Content(schema = @Schema(implementation = DeductionView.class)))
    public Response rejectDeduction(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull DeductionRejection request) {
        return step(request, () -> decideDeduction.reject(id, version, request.reasons()));
    }

    @POST
    @Path("/{id}/refund-confirmation")
    @Operation(
            operationId = "confirmDeductionRefund",
            summary = "The worker has back what was due back: REFUND_DUE > REFUNDED")
    @APIResponse(
            responseCode = "200",
            description = "Refunded.",
            content = @Content(schema = @Schema(implementation = DeductionView.class)))
    public Response confirmDeductionRefund(
            @PathParam("id") UUID id, @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version) {
        return step("", () -> confirmRefund.confirm(id, version));
    }

    private Response step(Object request, Supplier<? extends Versioned> work) {
        return idempotent.once(request, work, changed -> getDeduction(changed.id()));
    }

    private Deduction find(UUID id) {
        return deductions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private DeductionView view(Deduction deduction) {
        return DeductionView.of(deduction, context.reach(), clock.zone());
    }
}
