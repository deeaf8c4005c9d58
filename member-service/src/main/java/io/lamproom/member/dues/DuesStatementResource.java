package io.lamproom.member.dues;

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
import java.time.YearMonth;
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

/** A branch's dues by month, and what is paid of them. */
@Path("/api/v1/dues-statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dues")
@RunOnVirtualThread
class DuesStatementResource {

    private static final String NEW = """
            {"branchId": "019b3a50-0000-7000-8000-000000000004", "month": "2026-11"}""";
    private static final String PAID = """
            {"paidOn": "2026-11-12", "method": "MOBILE",
             "payments": [{"workerId": "019b3a50-0000-7000-8000-000000000005", "amountFen": 12000}]}""";
    private static final String TAKEN_BACK = """
            {"reason": "重复登记"}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final DuesStatementRepository statements;
    private final IssueDuesStatement issueStatement;
    private final ChangeDuesStatement changeStatement;
    private final RecordDuesPayments recordPayments;

    DuesStatementResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            DuesStatementRepository statements,
            IssueDuesStatement issueStatement,
            ChangeDuesStatement changeStatement,
            RecordDuesPayments recordPayments) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.statements = statements;
        this.issueStatement = issueStatement;
        this.changeStatement = changeStatement;
        this.recordPayments = recordPayments;
    }

    @GET
    @Operation(operationId = "listDuesStatements", summary = "Statements of dues, the newest month first")
    public Page<DuesStatementView> list(
            @QueryParam("branch") UUID branch, @QueryParam("month") YearMonth month, @BeanParam PageRequest page) {
        return statements
                .page(context.reach(), branch, month, page)
                .map(statement -> DuesStatementView.from(statement, clock.zone()));
    }

    @POST
    @Operation(
            operationId = "issueDuesStatement",
            summary = "Draws up a branch's dues of a month, a line for each member")
    @APIResponse(
            responseCode = "201",
            description = "Drawn up.",
            content = @Content(schema = @Schema(implementation = DuesStatementView.class)))
    public Response issue(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DuesStatementRequest.class),
                                            examples = @ExampleObject(name = "month", value = NEW)))
                    @NotNull
                    @Valid
                    DuesStatementRequest request) {
        return idempotent.once(request, () -> issueStatement.issue(request), created -> {
            DuesStatement statement = find(created.id());
            return answers.created(
                    URI.create("/api/v1/dues-statements/" + statement.id()),
                    DuesStatementView.from(statement, clock.zone()),
                    statement.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDuesStatement", summary = "One statement with its totals")
    @APIResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(schema = @Schema(implementation = DuesStatementView.class)))
    public Response get(@PathParam("id") UUID id) {
        DuesStatement statement = find(id);
        return answers.ok(DuesStatementView.from(statement, clock.zone()), statement.version());
    }

    @POST
    @Path("/{id}/reckoning")
    @Operation(
            operationId = "reckonDuesStatement",
            summary = "Reckons an open statement anew",
            description = "By the rates of the month's first day, whatever rates were given since; by the members and"
                    + " bases that are known now.")
    @APIResponse(
            responseCode = "200",
            description = "The statement as reckoned.",
            content = @Content(schema = @Schema(implementation = DuesStatementView.class)))
    public Response reckon(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return step(id, id, () -> changeStatement.reckon(id, expected));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeDuesStatement",
            summary = "Closes a month that is over: what is due stays, arrears are still paid")
    @APIResponse(
            responseCode = "200",
            description = "The statement, closed.",
            content = @Content(schema = @Schema(implementation = DuesStatementView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return step(id, id, () -> changeStatement.close(id, expected));
    }

    @POST
    @Path("/{id}/payments")
    @Operation(
            operationId = "recordDuesPayments",
            summary = "Records what members paid, all of them or none",
            description = "Nobody records what they paid themselves.")
    @APIResponse(
            responseCode = "200",
            description = "The statement with its totals.",
            content = @Content(schema = @Schema(implementation = DuesStatementView.class)))
    public Response pay(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PaymentsRequest.class),
                                            examples = @ExampleObject(name = "payments", value = PAID)))
                    @NotNull
                    @Valid
                    PaymentsRequest request) {
        return step(request, id, () -> recordPayments.record(id, expected, request));
    }

    @POST
    @Path("/{id}/payments/{paymentId}/reversal")
    @Operation(operationId = "reverseDuesPayment", summary = "Takes a payment back that was recorded by mistake")
    @APIResponse(
            responseCode = "200",
            description = "The statement with its totals.",
            content = @Content(schema = @Schema(implementation = DuesStatementView.class)))
    public Response reverse(
            @PathParam("id") UUID id,
            @PathParam("paymentId") UUID paymentId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReversalRequest.class),
                                            examples = @ExampleObject(name = "reversal", value = TAKEN_BACK)))
                    @NotNull
                    @Valid
                    ReversalRequest request) {
        return step(request, id, () -> recordPayments.reverse(id, expected, paymentId, request.reason()));
    }

    private Response step(Object body, UUID id, Supplier<DuesStatement> work) {
        return idempotent.once(body, work, ignored -> get(id));
    }

    private DuesStatement find(UUID id) {
        return statements.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
