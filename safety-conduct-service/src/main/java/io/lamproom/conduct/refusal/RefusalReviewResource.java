package io.lamproom.conduct.refusal;

import io.lamproom.conduct.refusal.RefusalView.RefusalReviewView;
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

@Path("/api/v1/refusal-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Refusals")
class RefusalReviewResource {

    private static final String FINDING = """
            {"finding": "UNRELATED", "note": "Seen by two inspectors, in another shift and under another leader."}""";

    /** What the union found. */
    record FindingRequest(
            @NotNull ReviewStatus finding,
            @NotBlank @Size(max = 1000) String note) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RefusalReviewRepository reviews;
    private final DecideRefusal decideRefusal;

    RefusalReviewResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            RefusalReviewRepository reviews,
            DecideRefusal decideRefusal) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.reviews = reviews;
        this.decideRefusal = decideRefusal;
    }

    @GET
    @Operation(
            operationId = "listRefusalReviews",
            summary = "What befell those who had refused, the newest first",
            description =
                    "Opened by itself for each violation, transfer, loan, deduction and confirmed absence of the worker within "
                            + "the watch; a violation counts from when it was reported, whenever it happened.")
    public Page<RefusalReviewView> listRefusalReviews(
            @Parameter(description = "In this state alone.") @QueryParam("status") ReviewStatus status,
            @Parameter(description = "The refusal's id.") @QueryParam("refusal") UUID refusal,
            @BeanParam PageRequest page) {
        return reviews.list(context.reach(), status, refusal, page)
                .map(review -> RefusalReviewView.of(review, clock.zone()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRefusalReview", summary = "One review")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = RefusalReviewView.class)))
    public Response getRefusalReview(@PathParam("id") UUID id) {
        RefusalReview review = reviews.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(RefusalReviewView.of(review, clock.zone()), review.version());
    }

    @POST
    @Path("/{id}/finding")
    @Operation(
            operationId = "findOnRefusalReview",
            summary = "Say whether it had to do with the refusal: OPEN > UNRELATED | RETALIATION")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = RefusalReviewView.class)))
    public Response findOnRefusalReview(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FindingRequest.class),
                                            examples = @ExampleObject(name = "finding", value = FINDING)))
                    @Valid
                    @NotNull
                    FindingRequest request) {
        return idempotent.once(
                request,
                () -> decideRefusal.find(id, version, request.finding(), request.note()),
                ignored -> getRefusalReview(id));
    }
}
