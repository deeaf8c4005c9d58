package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

@Path("/api/v1/leader-shifts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Leader shifts", description = "领导带班下井: planned, down, up, handed over, published by month")
class LeaderShiftResource {

    private static final String PLAN = """
            {"leaderId": "019b3a50-0000-7000-8000-000000000101", "plannedOn": "2026-11-24", "shift": "MORNING"}""";
    private static final String DESCENT = """
            {"at": "2026-11-24T08:05:00+08:00"}""";
    private static final String ASCENT = """
            {"at": "2026-11-24T16:10:00+08:00", "routePlaceIds": ["019b3a50-0000-7000-8000-000000000040"],
             "dangerIds": [], "findings": "Water at the low point, pump running.",
             "handedOverTo": "019b3a50-0000-7000-8000-000000000102", "handover": "Watch the pump at the low point."}""";
    private static final String CANCELLATION = """
            {"reason": "Called to the bureau; the chief engineer leads."}""";

    /** When the leader went down. */
    record DescentRequest(@NotNull OffsetDateTime at) {}

    /** Why it is called off. */
    record LeaderShiftCancellation(
            @NotBlank @Size(max = 500) String reason) {}

    private final CallerMines mines;
    private final LeaderReach reach;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final LeaderShiftRepository shifts;
    private final DescentTerms terms;
    private final PublishedMonths months;
    private final PlanLeaderShift planLeaderShift;
    private final LeadShift leadShift;

    LeaderShiftResource(
            CallerMines mines,
            LeaderReach reach,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            LeaderShiftRepository shifts,
            DescentTerms terms,
            PublishedMonths months,
            PlanLeaderShift planLeaderShift,
            LeadShift leadShift) {
        this.mines = mines;
        this.reach = reach;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.shifts = shifts;
        this.terms = terms;
        this.months = months;
        this.planLeaderShift = planLeaderShift;
        this.leadShift = leadShift;
    }

    @GET
    @Operation(
            operationId = "listLeaderShifts",
            summary = "Leaders' shifts in reach, the latest planned first",
            description = "A functional manager sees their own.")
    public Page<LeaderShiftView> listLeaderShifts(
            @Parameter(description = "In this state alone.") @QueryParam("status") LeaderShiftStatus status,
            @Parameter(description = "The leader's worker id.") @QueryParam("leader") UUID leader,
            @Parameter(description = "First day planned for.") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day planned for.") @QueryParam("to") LocalDate to,
            @BeanParam PageRequest page) {
        DescentTerms.AsOf asOf = terms.now();
        return shifts.list(reach.reach(), status, leader, from, to, page).map(shift -> view(shift, asOf));
    }

    @POST
    @Operation(operationId = "planLeaderShift", summary = "Plan who leads a shift underground")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = LeaderShiftView.class)))
    public Response planLeaderShift(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LeaderShiftRequest.class),
                                            examples = @ExampleObject(name = "plan", value = PLAN)))
                    @Valid
                    @NotNull
                    LeaderShiftRequest request) {
        return idempotent.once(request, () -> planLeaderShift.plan(request), created -> {
            LeaderShift shift = find(created.id());
            return answers.created(URI.create("/api/v1/leader-shifts/" + shift.id()), view(shift), shift.version());
        });
    }

    @GET
    @Path("/months/{month}")
    @Operation(
            operationId = "getLeaderShiftMonth",
            summary = "What the mine publishes of a month: planned, led and missed by leader",
            description = "Open to everybody in the mine.")
    public LeaderShiftMonth getLeaderShiftMonth(
            @Parameter(description = "Such as 2026-11.") @PathParam("month") String month,
            @Parameter(description = "The mine's code; asked of programs that serve several.") @QueryParam("mine")
                    String mine) {
        return months.of(mines.chosen(mine), monthOf(month));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLeaderShift", summary = "One leader's shift")
    @APIResponse(
            responseCode = "200",
            description = "The shift.",
            content = @Content(schema = @Schema(implementation = LeaderShiftView.class)))
    public Response getLeaderShift(@PathParam("id") UUID id) {
        LeaderShift shift = find(id);
        return answers.ok(view(shift), shift.version());
    }

    @POST
    @Path("/{id}/descent")
    @Operation(
            operationId = "goDown",
            summary = "The leader goes down: PLANNED > DOWN",
            description = "By the leader; nobody says so for another.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = LeaderShiftView.class)))
    public Response goDown(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DescentRequest.class),
                                            examples = @ExampleObject(name = "descent", value = DESCENT)))
                    @Valid
                    @NotNull
                    DescentRequest request) {
        return step(request, id, () -> leadShift.goDown(id, version, request.at()));
    }

    @POST
    @Path("/{id}/ascent")
    @Operation(
            operationId = "comeUp",
            summary = "The leader comes up: DOWN > UP",
            description = "With the route, the dangers found, and what is handed over to whom.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = LeaderShiftView.class)))
    public Response comeUp(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AscentRequest.class),
                                            examples = @ExampleObject(name = "ascent", value = ASCENT)))
                    @Valid
                    @NotNull
                    AscentRequest request) {
        return step(request, id, () -> leadShift.comeUp(id, version, request));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelLeaderShift", summary = "Call it off: PLANNED > CANCELLED")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = LeaderShiftView.class)))
    public Response cancelLeaderShift(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LeaderShiftCancellation.class),
                                            examples = @ExampleObject(name = "cancellation", value = CANCELLATION)))
                    @Valid
                    @NotNull
                    LeaderShiftCancellation request) {
        return step(request, id, () -> planLeaderShift.cancel(id, version, request.reason()));
    }

    private static YearMonth monthOf(String month) {
        if (!month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("month", "parameter-form-month"));
        }
        return YearMonth.parse(month);
    }

    private Response step(Object request, UUID id, Supplier<LeaderShift> work) {
        return idempotent.once(request, work, ignored -> getLeaderShift(id));
    }

    private LeaderShift find(UUID id) {
        return shifts.find(reach.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private LeaderShiftView view(LeaderShift shift) {
        return view(shift, terms.now());
    }

    private LeaderShiftView view(LeaderShift shift, DescentTerms.AsOf asOf) {
        return LeaderShiftView.of(shift, asOf, clock.today(), clock.zone());
    }
}
