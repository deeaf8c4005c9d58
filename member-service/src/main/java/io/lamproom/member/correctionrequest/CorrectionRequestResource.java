package io.lamproom.member.correctionrequest;

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
import java.net.URI;
import java.util.List;
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

/** Requests of people to have their own record put right. */
@Path("/api/v1/correction-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Correction requests")
@RunOnVirtualThread
class CorrectionRequestResource {

    private static final String NEW = """
            {"workerId": "019b3a50-0000-7000-8000-000000000005", "subject": "EMPLOYMENT",
             "statement": "入矿日期应为2008年3月1日，附劳动合同首页。"}""";
    private static final String DECISION = """
            {"accepted": true, "answer": "已按劳动合同更正入矿日期。"}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final CorrectionRequestRepository requests;
    private final SealedTexts texts;
    private final SubmitCorrectionRequest submitRequest;
    private final EndCorrectionRequest endRequest;

    CorrectionRequestResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            CorrectionRequestRepository requests,
            SealedTexts texts,
            SubmitCorrectionRequest submitRequest,
            EndCorrectionRequest endRequest) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.requests = requests;
        this.texts = texts;
        this.submitRequest = submitRequest;
        this.endRequest = endRequest;
    }

    @GET
    @Operation(
            operationId = "listCorrectionRequests",
            summary = "The own requests, or those that the caller's office answers; the newest first")
    public Page<CorrectionView> list(
            @QueryParam("status") CorrectionStatus status,
            @Parameter(description = "Only those whose answer is late") @QueryParam("overdue") @DefaultValue("false")
                    boolean overdue,
            @BeanParam PageRequest page) {
        return requests.page(context.reach(), answered(), status, overdue ? clock.today() : null, page)
                .map(this::view);
    }

    @POST
    @Operation(operationId = "submitCorrectionRequest", summary = "Asks that something in the own record is put right")
    @APIResponse(
            responseCode = "201",
            description = "Submitted, with the day by which it is answered.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response submit(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewCorrectionRequest.class),
                                            examples = @ExampleObject(name = "hire date", value = NEW)))
                    @NotNull
                    @Valid
                    NewCorrectionRequest request) {
        return idempotent.once(request, () -> submitRequest.submit(request), created -> {
            CorrectionView view = view(find(created.id()));
            return answers.created(URI.create("/api/v1/correction-requests/" + view.id()), view, view.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCorrectionRequest", summary = "One request with its answer")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response get(@PathParam("id") UUID id) {
        CorrectionView view = view(find(id));
        return answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideCorrectionRequest",
            summary = "The office answers; what it accepts it has put right by the operation of that record")
    @APIResponse(
            responseCode = "200",
            description = "The request with its answer.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CorrectionDecision.class),
                                            examples = @ExampleObject(name = "accepted", value = DECISION)))
                    @NotNull
                    @Valid
                    CorrectionDecision decision) {
        return step(decision, id, () -> endRequest.decide(id, expected, decision));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawCorrectionRequest", summary = "The person takes the request back")
    @APIResponse(
            responseCode = "200",
            description = "The request, withdrawn.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return step(id, id, () -> endRequest.withdraw(id, expected));
    }

    private Response step(Object body, UUID id, Supplier<CorrectionRequest> work) {
        return idempotent.once(body, work, ignored -> get(id));
    }

    private CorrectionRequest find(UUID id) {
        return requests.find(context.reach(), answered(), id).orElseThrow(Refusal.NotFound::new);
    }

    private List<CorrectionSubject> answered() {
        return CorrectionSubject.answeredBy(context.caller().roles());
    }

    private CorrectionView view(CorrectionRequest request) {
        return CorrectionView.from(request, texts, clock.today(), clock.zone());
    }
}
