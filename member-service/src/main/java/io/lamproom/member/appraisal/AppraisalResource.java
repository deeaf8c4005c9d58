package io.lamproom.member.appraisal;

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

/** The yearly appraisals of a branch's members. */
@Path("/api/v1/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal")
@RunOnVirtualThread
class AppraisalResource {

    private static final String NEW = """
            {"branchId": "019b3a50-0000-7000-8000-000000000004", "year": 2026}""";
    private static final String HOLD_ROUND = """
            {"round": "TEST", "on": "2026-12-05", "members": [
              {"workerId": "019b3a50-0000-7000-8000-000000000005", "tally": {"excellent": 12, "qualified": 8, "basicallyQualified": 0, "unqualified": 0}}]}""";
    private static final String JUDGE = """
            {"meetingId": "019b3a50-0000-7000-8000-000000000021", "verdicts": [
              {"workerId": "019b3a50-0000-7000-8000-000000000005", "verdict": "QUALIFIED", "opinion": "学习主动，带徒有成效"}]}""";
    private static final String GIVE_FEEDBACK = """
            {"on": "2026-12-12", "workerIds": ["019b3a50-0000-7000-8000-000000000005"]}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final AppraisalRepository appraisals;
    private final OpenAppraisal openAppraisal;
    private final ConductAppraisal conductAppraisal;
    private final CloseAppraisal closeAppraisal;
    private final TellVerdict tellVerdict;

    AppraisalResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            AppraisalRepository appraisals,
            OpenAppraisal openAppraisal,
            ConductAppraisal conductAppraisal,
            CloseAppraisal closeAppraisal,
            TellVerdict tellVerdict) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.appraisals = appraisals;
        this.openAppraisal = openAppraisal;
        this.conductAppraisal = conductAppraisal;
        this.closeAppraisal = closeAppraisal;
        this.tellVerdict = tellVerdict;
    }

    @GET
    @Operation(operationId = "listAppraisals", summary = "Appraisals, the newest year first")
    public Page<AppraisalView> list(
            @QueryParam("branch") UUID branch, @QueryParam("year") Integer year, @BeanParam PageRequest page) {
        return appraisals.page(context.reach(), branch, year, page).map(this::view);
    }

    @POST
    @Operation(operationId = "openAppraisal", summary = "Opens a branch's appraisal of a year")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AppraisalRequest.class),
                                            examples = @ExampleObject(name = "new", value = NEW)))
                    @NotNull
                    @Valid
                    AppraisalRequest request) {
        return idempotent.once(request, () -> openAppraisal.open(request), created -> {
            Appraisal appraisal = find(created.id());
            return answers.created(
                    URI.create("/api/v1/appraisals/" + appraisal.id()), view(appraisal), appraisal.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAppraisal", summary = "One appraisal with its verdicts by count")
    @APIResponse(
            responseCode = "200",
            description = "The appraisal.",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response get(@PathParam("id") UUID id) {
        Appraisal appraisal = find(id);
        return answers.ok(view(appraisal), appraisal.version());
    }

    @POST
    @Path("/{id}/rounds")
    @Operation(
            operationId = "recordAppraisalRound",
            summary = "Records who took part in a round: self-review, mutual review, test",
            description = "A member records the own self-review; the branch records every round.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response holdRound(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RoundRequest.class),
                                            examples = @ExampleObject(name = "rounds", value = HOLD_ROUND)))
                    @NotNull
                    @Valid
                    RoundRequest request) {
        return step(request, id, () -> conductAppraisal.round(id, expected, request));
    }

    @POST
    @Path("/{id}/verdicts")
    @Operation(
            operationId = "giveAppraisalVerdicts",
            summary = "Records the verdicts of the committee or general meeting",
            description = "The share of EXCELLENT is checked over the whole branch; all of a call is recorded or none.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response judge(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = VerdictsRequest.class),
                                            examples = @ExampleObject(name = "verdicts", value = JUDGE)))
                    @NotNull
                    @Valid
                    VerdictsRequest request) {
        return step(request, id, () -> conductAppraisal.verdicts(id, expected, request));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeAppraisal",
            summary = "Ends an appraisal; whoever is UNQUALIFIED gets a term to improve")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return step(id, id, () -> closeAppraisal.close(id, expected));
    }

    @POST
    @Path("/{id}/feedback")
    @Operation(operationId = "giveAppraisalFeedback", summary = "Records that members were told their verdicts")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response giveFeedback(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FeedbackRequest.class),
                                            examples = @ExampleObject(name = "feedback", value = GIVE_FEEDBACK)))
                    @NotNull
                    @Valid
                    FeedbackRequest request) {
        return step(request, id, () -> tellVerdict.feedback(id, expected, request));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Operation(operationId = "acknowledgeAppraisal", summary = "The member has seen the own verdict")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = AppraisalView.class)))
    public Response acknowledge(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return step(id, id, () -> tellVerdict.acknowledge(id, expected));
    }

    private Response step(Object request, UUID id, Supplier<Appraisal> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }

    private Appraisal find(UUID id) {
        return appraisals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private AppraisalView view(Appraisal appraisal) {
        return AppraisalView.from(appraisal, clock.zone());
    }
}
