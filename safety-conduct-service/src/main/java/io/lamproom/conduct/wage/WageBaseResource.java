package io.lamproom.conduct.wage;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.feed.FeedDays;
import io.lamproom.conduct.feed.FeedDaysView;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedResults;
import io.lamproom.conduct.feed.FeedView;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.i18n.Messages;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wages of a month, as payroll tells them. */
@Path(WageBaseResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Wage bases", description = "工资基数: what a month's deductions are measured against; told by payroll")
class WageBaseResource {

    static final String ROOT = "/api/v1/wage-bases";

    private static final int MULTI_STATUS = 207;
    private static final String MINE = "Code of the mine; needed by a program that serves several.";
    private static final String BATCH = """
            {"items": [
              {"id": "row-1", "staffNo": "001234", "month": "2026-10", "amountFen": 812000,
               "toldAt": "2026-11-05T09:00:00+08:00"},
              {"id": "row-2", "staffNo": "001235", "month": "2026-10", "amountFen": 645050,
               "toldAt": "2026-11-05T09:00:00+08:00"}]}""";

    private final CallerContext context;
    private final CallerMines mines;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final WageBaseRepository bases;
    private final RecordWageBases recordBases;
    private final RecordWageBase recordBase;
    private final ReadWageAmount readAmount;
    private final MissingWages missingWages;
    private final FeedResults results;
    private final FeedDays feedDays;

    WageBaseResource(
            CallerContext context,
            CallerMines mines,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            WageBaseRepository bases,
            RecordWageBases recordBases,
            RecordWageBase recordBase,
            ReadWageAmount readAmount,
            MissingWages missingWages,
            FeedResults results,
            FeedDays feedDays) {
        this.context = context;
        this.mines = mines;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.bases = bases;
        this.recordBases = recordBases;
        this.recordBase = recordBase;
        this.readAmount = readAmount;
        this.missingWages = missingWages;
        this.results = results;
        this.feedDays = feedDays;
    }

    @POST
    @Path("/bulk")
    @Operation(
            operationId = "recordWageBases",
            summary = "Tell the wages of up to 1,000 workers' months, in any order, each for itself",
            description = "Known by worker and month; of two statements the one written later stands, and what it"
                    + " corrects is kept. A call may be repeated as it is. No answer says an amount.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each item.",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response recordWageBases(
            @Parameter(description = MINE) @QueryParam("mine") String mine,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WageBaseBatch.class),
                                            examples = @ExampleObject(name = "October", value = BATCH)))
                    @Valid
                    @NotNull
                    WageBaseBatch batch) {
        return Response.status(MULTI_STATUS)
                .entity(results.view(recordBases.record(mines.chosen(mine), batch), Messages.negotiate(language)))
                .build();
    }

    @GET
    @Path("/bulk/days/{day}")
    @Operation(
            operationId = "getWageBaseDay",
            summary = "What payroll told on a day, by count",
            description = "By the day of receipt. A program sees itself, HR all feeds.")
    public FeedDaysView getWageBaseDay(
            @Parameter(description = "By the mine's calendar.") @PathParam("day") LocalDate day,
            @Parameter(description = MINE) @QueryParam("mine") String mine) {
        return feedDays.of(mines.chosen(mine), FeedKind.WAGE, day);
    }

    @GET
    @Operation(
            operationId = "listWageBases",
            summary = "Of whom and which month a wage was told, the latest month first")
    public Page<WageBaseView> listWageBases(
            @Parameter(description = "An accounting month, such as 2026-10.") @QueryParam("month") YearMonth month,
            @Parameter(description = "Of this worker alone.") @QueryParam("worker") UUID worker,
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @BeanParam PageRequest page) {
        return bases.list(context.reach(), month, worker, section, page)
                .map(base -> WageBaseView.of(base, clock.zone()));
    }

    @GET
    @Path("/missing")
    @Operation(
            operationId = "listMissingWageBases",
            summary = "Who was employed in a month and whose wage was not told, by staff number",
            description = "Without a contractor's people, whom the contractor pays.")
    public Page<MissingWageBase> listMissingWageBases(
            @Parameter(description = "An accounting month; if absent, the last one before the running one.")
                    @QueryParam("month")
                    YearMonth month,
            @Parameter(description = "Who was assigned there within the month.") @QueryParam("section") UUID section,
            @Parameter(description = MINE) @QueryParam("mine") String mine,
            @BeanParam PageRequest page) {
        return missingWages.list(mines.chosen(mine), month, section, page);
    }

    @POST
    @Operation(
            operationId = "recordWageBase",
            summary = "Record the wage of one worker's month by hand",
            description = "Of which nothing was told yet, and not one's own.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; without the amount.",
            content = @Content(schema = @Schema(implementation = WageBaseView.class)))
    public Response recordWageBase(@Valid @NotNull WageBaseRequest request) {
        return idempotent.once(request, () -> recordBase.record(mines.chosen(null), request), created -> {
            WageBase base = find(created.id());
            return answers.created(
                    URI.create(ROOT + "/" + base.id()), WageBaseView.of(base, clock.zone()), base.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWageBase", summary = "One wage base, without the amount")
    @APIResponse(
            responseCode = "200",
            description = "The base.",
            content = @Content(schema = @Schema(implementation = WageBaseView.class)))
    public Response getWageBase(@PathParam("id") UUID id) {
        WageBase base = find(id);
        return answers.ok(WageBaseView.of(base, clock.zone()), base.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "correctWageBase",
            summary = "Correct a wage by hand",
            description = "Written now, so payroll goes before it only with what it writes later. What it was is kept.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then, without the amount.",
            content = @Content(schema = @Schema(implementation = WageBaseView.class)))
    public Response correctWageBase(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull WageBaseCorrection correction) {
        recordBase.correct(id, version, correction.amountFen());
        return getWageBase(id);
    }

    @GET
    @Path("/{id}/amount")
    @Operation(
            operationId = "getWageAmount",
            summary = "What a base is and was, to who says why in X-Access-Reason, which is audited")
    @APIResponse(
            responseCode = "200",
            description = "The amounts.",
            content = @Content(schema = @Schema(implementation = WageAmountView.class)))
    @Parameter(
            name = "X-Access-Reason",
            in = ParameterIn.HEADER,
            required = true,
            description = "Why the amount is needed.",
            schema = @Schema(type = SchemaType.STRING))
    public Response getWageAmount(@PathParam("id") UUID id) {
        return Response.ok(readAmount.read(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private WageBase find(UUID id) {
        return bases.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
