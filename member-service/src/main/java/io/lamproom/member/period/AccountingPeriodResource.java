package io.lamproom.member.period;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The months in which a mine closes its figures. */
@Path("/api/v1/accounting-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounting periods")
@RunOnVirtualThread
class AccountingPeriodResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final AccountingPeriodRepository periods;
    private final OpenPeriod openPeriod;
    private final ClosePeriod closePeriod;

    AccountingPeriodResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            AccountingPeriodRepository periods,
            OpenPeriod openPeriod,
            ClosePeriod closePeriod) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.periods = periods;
        this.openPeriod = openPeriod;
        this.closePeriod = closePeriod;
    }

    @GET
    @Operation(operationId = "listAccountingPeriods", summary = "Accounting periods, the newest first")
    public Page<PeriodView> list(@QueryParam("month") YearMonth month, @BeanParam PageRequest page) {
        return periods.page(context.reach(), month, page).map(this::view);
    }

    @POST
    @Operation(operationId = "openAccountingPeriod", summary = "Sets the days of an accounting month")
    @APIResponse(
            responseCode = "201",
            description = "Set.",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response open(@NotNull @Valid PeriodRequest request) {
        return idempotent.once(request, () -> openPeriod.open(context.reach(), request), created -> {
            AccountingPeriod period = find(created.id());
            return answers.created(
                    URI.create("/api/v1/accounting-periods/" + period.id()), view(period), period.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccountingPeriod", summary = "One accounting period")
    @APIResponse(
            responseCode = "200",
            description = "The period.",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response get(@PathParam("id") UUID id) {
        AccountingPeriod period = find(id);
        return answers.ok(view(period), period.version());
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeAccountingPeriod",
            summary = "Closes a period for good: its figures stay as they are then")
    @APIResponse(
            responseCode = "200",
            description = "The period, closed.",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return idempotent.once(
                id, () -> closePeriod.close(context.caller(), context.reach(), id, expected), ignored -> get(id));
    }

    private AccountingPeriod find(UUID id) {
        return periods.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private PeriodView view(AccountingPeriod period) {
        return PeriodView.from(period, clock.zone());
    }
}
