package io.lamproom.member.brand;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The brands of branches (一支部一品牌). */
@Path("/api/v1/brand-projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Brand projects")
@RunOnVirtualThread
class BrandProjectResource {

    private static final String NEW = """
            {"branchId": "019b3a50-0000-7000-8000-000000000004", "name": "安全前哨",
             "plan": "党员包保十个作业地点，每周一查一讲", "innovation": "隐患随手拍，班前会上先讲"}""";
    private static final String APPROVE = """
            {"on": "2026-03-01"}""";
    private static final String CULTIVATE = """
            {"on": "2026-03-15"}""";
    private static final String ACHIEVE = """
            {"kind": "ADOPTED_ELSEWHERE", "on": "2026-09-10", "description": "在掘进一区推广"}""";
    private static final String EVALUATE = """
            {"on": "2026-10-20", "score": 88}""";
    private static final String GIVE_NAME = """
            {"on": "2026-11-01"}""";
    private static final String RECHECK = """
            {"on": "2027-10-25", "kept": true, "note": "继续有效"}""";
    private static final String WITHDRAW = """
            {"on": "2027-11-01", "reason": "发生责任事故"}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BrandProjectRepository projects;
    private final ProposeBrand proposeBrand;
    private final ChangeBrand changeBrand;

    BrandProjectResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            BrandProjectRepository projects,
            ProposeBrand proposeBrand,
            ChangeBrand changeBrand) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.projects = projects;
        this.proposeBrand = proposeBrand;
        this.changeBrand = changeBrand;
    }

    @GET
    @Operation(operationId = "listBrandProjects", summary = "Brand projects, the newest first")
    public Page<BrandView> list(
            @QueryParam("branch") UUID branch, @QueryParam("status") BrandStatus status, @BeanParam PageRequest page) {
        return projects.page(context.reach(), branch, status, page).map(this::view);
    }

    @POST
    @Operation(operationId = "proposeBrandProject", summary = "A branch proposes its brand")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BrandRequest.class),
                                            examples = @ExampleObject(name = "new", value = NEW)))
                    @NotNull
                    @Valid
                    BrandRequest request) {
        return idempotent.once(request, () -> proposeBrand.propose(request), created -> {
            BrandProject brandProject = find(created.id());
            return answers.created(
                    URI.create("/api/v1/brand-projects/" + brandProject.id()),
                    view(brandProject),
                    brandProject.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBrandProject", summary = "One brand project with its results and checks")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response get(@PathParam("id") UUID id) {
        BrandProject brandProject = find(id);
        return answers.ok(view(brandProject), brandProject.version());
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approveBrandProject", summary = "The Party committee approves it, not its proposer")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BrandStep.class),
                                            examples = @ExampleObject(name = "approval", value = APPROVE)))
                    @NotNull
                    @Valid
                    BrandStep request) {
        return step(request, id, () -> changeBrand.approve(id, expected, request.on()));
    }

    @POST
    @Path("/{id}/cultivation")
    @Operation(operationId = "cultivateBrandProject", summary = "The branch begins to cultivate it")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response cultivate(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BrandStep.class),
                                            examples = @ExampleObject(name = "cultivation", value = CULTIVATE)))
                    @NotNull
                    @Valid
                    BrandStep request) {
        return step(request, id, () -> changeBrand.cultivate(id, expected, request.on()));
    }

    @POST
    @Path("/{id}/results")
    @Operation(operationId = "addBrandResult", summary = "Records what it has brought, and where it was adopted")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response achieve(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BrandResultRequest.class),
                                            examples = @ExampleObject(name = "results", value = ACHIEVE)))
                    @NotNull
                    @Valid
                    BrandResultRequest request) {
        return step(request, id, () -> changeBrand.achieve(id, expected, request));
    }

    @POST
    @Path("/{id}/evaluation")
    @Operation(
            operationId = "evaluateBrandProject",
            summary = "Records an evaluation",
            description = "A score below the pass mark leaves it in cultivation, to be evaluated again.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response evaluate(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EvaluationRequest.class),
                                            examples = @ExampleObject(name = "evaluation", value = EVALUATE)))
                    @NotNull
                    @Valid
                    EvaluationRequest request) {
        return step(request, id, () -> changeBrand.evaluate(id, expected, request));
    }

    @POST
    @Path("/{id}/naming")
    @Operation(operationId = "nameBrandProject", summary = "The Party committee names it a brand")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response giveName(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BrandStep.class),
                                            examples = @ExampleObject(name = "naming", value = GIVE_NAME)))
                    @NotNull
                    @Valid
                    BrandStep request) {
        return step(request, id, () -> changeBrand.giveName(id, expected, request.on()));
    }

    @POST
    @Path("/{id}/rechecks")
    @Operation(
            operationId = "recheckBrandProject",
            summary = "Records the yearly check of a named brand",
            description = "A brand that does not stand it loses its name.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response recheck(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RecheckRequest.class),
                                            examples = @ExampleObject(name = "rechecks", value = RECHECK)))
                    @NotNull
                    @Valid
                    RecheckRequest request) {
        return step(request, id, () -> changeBrand.recheck(id, expected, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawBrandProject", summary = "A brand loses its name")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WithdrawalRequest.class),
                                            examples = @ExampleObject(name = "withdrawal", value = WITHDRAW)))
                    @NotNull
                    @Valid
                    WithdrawalRequest request) {
        return step(request, id, () -> changeBrand.withdraw(id, expected, request));
    }

    private Response step(Object request, UUID id, Supplier<BrandProject> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }

    private BrandProject find(UUID id) {
        return projects.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private BrandView view(BrandProject brandProject) {
        return BrandView.from(brandProject, changeBrand.rules(brandProject, clock.today()), clock.today());
    }
}
