package io.lamproom.member.cultivation;

import io.lamproom.member.membership.PersonNames;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The yearly plans of dual cultivation of the branches. */
@Path("/api/v1/cultivation-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dual cultivation")
@RunOnVirtualThread
class CultivationResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final CultivationPlanRepository plans;
    private final PersonNames names;
    private final ProposePlan proposePlan;
    private final CarryOutPlan carryOutPlan;

    CultivationResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            CultivationPlanRepository plans,
            PersonNames names,
            ProposePlan proposePlan,
            CarryOutPlan carryOutPlan) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.plans = plans;
        this.names = names;
        this.proposePlan = proposePlan;
        this.carryOutPlan = carryOutPlan;
    }

    @GET
    @Operation(operationId = "listCultivationPlans", summary = "Plans within reach, the oldest record first")
    public Page<PlanView> list(
            @QueryParam("branch") UUID branch,
            @QueryParam("year") Integer year,
            @QueryParam("status") PlanStatus status,
            @BeanParam PageRequest page) {
        return plans.page(context.reach(), branch, year, status, page).map(this::view);
    }

    @POST
    @Operation(operationId = "proposeCultivationPlan", summary = "A branch proposes its plan of a year")
    @APIResponse(
            responseCode = "201",
            description = "Proposed, without persons yet.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response propose(@NotNull @Valid PlanRequest request) {
        return idempotent.once(request, () -> proposePlan.propose(request), created -> {
            CultivationPlan plan = find(created.id());
            return answers.created(URI.create("/api/v1/cultivation-plans/" + plan.id()), view(plan), plan.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCultivationPlan", summary = "One plan with its persons")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        CultivationPlan plan = find(id);
        return answers.ok(view(plan), plan.version());
    }

    @POST
    @Path("/{id}/entries")
    @Operation(operationId = "addCultivationEntry", summary = "Puts a person into a plan that is not approved yet")
    @APIResponse(
            responseCode = "200",
            description = "The plan with the person.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EntryRequest request) {
        return changed(id, request, () -> proposePlan.add(id, expected, request));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveCultivationPlan",
            summary = "DRAFT > APPROVED, by someone else than the proposer, once the quotas are kept")
    @APIResponse(
            responseCode = "200",
            description = "The plan, approved.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return changed(id, id, () -> carryOutPlan.approve(id, expected));
    }

    @POST
    @Path("/{id}/entries/{entryId}/steps")
    @Operation(operationId = "recordCultivationStep", summary = "What was done for a person of the plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan with the step.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response record(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid MeasureRequest request) {
        return changed(id, request, () -> carryOutPlan.record(id, entryId, expected, request));
    }

    @POST
    @Path("/{id}/entries/{entryId}/result")
    @Operation(operationId = "settleCultivationEntry", summary = "What came of the cultivation of a person")
    @APIResponse(
            responseCode = "200",
            description = "The plan with the result.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response settle(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ResultRequest request) {
        return changed(id, request, () -> carryOutPlan.settle(id, entryId, expected, request));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeCultivationPlan", summary = "APPROVED > CLOSED, once every person has a result")
    @APIResponse(
            responseCode = "200",
            description = "The plan, closed.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return changed(id, id, () -> carryOutPlan.close(id, expected));
    }

    private Response changed(UUID id, Object request, Supplier<CultivationPlan> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }

    private CultivationPlan find(UUID id) {
        return plans.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private PlanView view(CultivationPlan plan) {
        return PlanView.from(
                plan,
                names.of(plan.entries().stream().map(CultivationEntry::workerId).toList()));
    }
}
