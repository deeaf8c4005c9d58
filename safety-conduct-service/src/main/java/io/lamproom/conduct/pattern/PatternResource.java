package io.lamproom.conduct.pattern;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/pattern-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Pattern reviews", description = "小题大做: small matters that repeat, opened by the mine's rules")
class PatternResource {

    private static final String MEASURE = """
            {"note": "The air doors of the district are all exchanged by Friday."}""";
    private static final String DISMISSAL = """
            {"note": "Four reports of one and the same door."}""";

    /** What is done about it, or why nothing is. */
    record PatternDecision(@NotBlank @Size(max = 1000) String note) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final PatternReviewRepository reviews;
    private final DecidePatternReview decidePatternReview;

    PatternResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            PatternReviewRepository reviews,
            DecidePatternReview decidePatternReview) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.reviews = reviews;
        this.decidePatternReview = decidePatternReview;
    }

    @GET
    @Operation(operationId = "listPatternReviews", summary = "Reviews in reach, the newest first")
    public Page<PatternReviewView> listPatternReviews(
            @Parameter(description = "In this state alone.") @QueryParam("status") PatternStatus status,
            @Parameter(description = "Of this kind alone.") @QueryParam("kind") PatternKind kind,
            @BeanParam PageRequest page) {
        return reviews.list(context.reach(), status, kind, page)
                .map(review -> PatternReviewView.of(review, clock.zone()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPatternReview", summary = "One review")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = PatternReviewView.class)))
    public Response getPatternReview(@PathParam("id") UUID id) {
        PatternReview review = reviews.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(PatternReviewView.of(review, clock.zone()), review.version());
    }

    @POST
    @Path("/{id}/measure")
    @Operation(
            operationId = "actOnPattern",
            summary = "Say what is done about it: OPEN > ACTED_ON",
            description = "Not by one of the team that it is about.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = PatternReviewView.class)))
    public Response actOnPattern(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PatternDecision.class),
                                            examples = @ExampleObject(name = "measure", value = MEASURE)))
                    @Valid
                    @NotNull
                    PatternDecision request) {
        return decide(id, version, PatternAction.ACT, request);
    }

    @POST
    @Path("/{id}/dismissal")
    @Operation(
            operationId = "dismissPattern",
            summary = "Say why nothing is done: OPEN > DISMISSED",
            description = "Not by one of the team that it is about.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = PatternReviewView.class)))
    public Response dismissPattern(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PatternDecision.class),
                                            examples = @ExampleObject(name = "dismissal", value = DISMISSAL)))
                    @Valid
                    @NotNull
                    PatternDecision request) {
        return decide(id, version, PatternAction.DISMISS, request);
    }

    private Response decide(UUID id, ExpectedVersion version, PatternAction action, PatternDecision request) {
        return idempotent.once(
                request,
                () -> decidePatternReview.decide(id, version, action, request.note()),
                ignored -> getPatternReview(id));
    }
}
