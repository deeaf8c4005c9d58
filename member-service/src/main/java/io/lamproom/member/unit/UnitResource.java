package io.lamproom.member.unit;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.security.ReachResolver;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mine, its sections, departments and contractors, and their teams. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@RunOnVirtualThread
class UnitResource {

    private final CallerContext context;
    private final ReachResolver reaches;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final UnitRepository units;
    private final CreateUnit createUnit;
    private final ChangeUnit changeUnit;
    private final CloseUnit closeUnit;
    private final JoinGroup joinGroup;
    private final SetShiftTable setShiftTable;

    UnitResource(
            CallerContext context,
            ReachResolver reaches,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            UnitRepository units,
            CreateUnit createUnit,
            ChangeUnit changeUnit,
            CloseUnit closeUnit,
            JoinGroup joinGroup,
            SetShiftTable setShiftTable) {
        this.context = context;
        this.reaches = reaches;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.units = units;
        this.createUnit = createUnit;
        this.changeUnit = changeUnit;
        this.closeUnit = closeUnit;
        this.joinGroup = joinGroup;
        this.setShiftTable = setShiftTable;
    }

    @GET
    @Operation(operationId = "listUnits", summary = "Units within reach, by code")
    public Page<UnitView> list(
            @QueryParam("kind") UnitKind kind,
            @QueryParam("parent") UUID parent,
            @QueryParam("code") String code,
            @Parameter(description = "Only units that exist on this day") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return units.page(context.reach(), new UnitFilter(kind, parent, code, on), page)
                .map(UnitView::from);
    }

    @POST
    @Operation(operationId = "createUnit", summary = "Sets up a mine, or a unit below another")
    @APIResponse(
            responseCode = "201",
            description = "Set up.",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response create(@NotNull @Valid UnitRequest request) {
        return idempotent.once(
                request, () -> createUnit.create(context.caller(), context.reach(), request), created -> {
                    Unit unit = units.find(reachNow(), created.id()).orElseThrow(Refusal.NotFound::new);
                    return answers.created(locationOf(unit.id()), UnitView.from(unit), unit.version());
                });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnit", summary = "One unit")
    @APIResponse(
            responseCode = "200",
            description = "The unit.",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response get(@PathParam("id") UUID id) {
        Unit unit = units.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(UnitView.from(unit), unit.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeUnit", summary = "Renames a unit, or says otherwise what it is")
    @APIResponse(
            responseCode = "200",
            description = "The unit as changed.",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid UnitDescription description) {
        changeUnit.change(context.reach(), id, expected, description);
        return get(id);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeUnit", summary = "Ends a unit that has no people and no units any more")
    @APIResponse(
            responseCode = "200",
            description = "The unit with its end.",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ClosureRequest request) {
        return idempotent.once(
                request, () -> closeUnit.close(context.reach(), id, expected, request.to()), ignored -> get(id));
    }

    @POST
    @Path("/{id}/group")
    @Operation(
            operationId = "joinGroup",
            summary = "A mine states the group that it belongs to",
            description = "The first mine to name a group sets it up. Between mines of a group people may move.")
    @APIResponse(
            responseCode = "200",
            description = "The mine with its group as parent.",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response joinGroup(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid MineGroupRequest request) {
        return idempotent.once(
                request, () -> joinGroup.join(context.reach(), id, expected, request), ignored -> get(id));
    }

    @GET
    @Path("/{id}/shift-tables")
    @Operation(operationId = "listShiftTables", summary = "The shifts of a mine's day, by date")
    public ShiftTables shiftTables(@PathParam("id") UUID id) {
        Unit unit = units.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return new ShiftTables(ShiftTableView.allOf(unit));
    }

    /** All tables of a mine; there are few, so the list has no pages. */
    record ShiftTables(List<ShiftTableView> items) {}

    @POST
    @Path("/{id}/shift-tables")
    @Operation(operationId = "setShiftTable", summary = "Gives a mine the shifts of its day from a date on")
    @APIResponse(
            responseCode = "201",
            description = "The table, until the next begins.",
            content = @Content(schema = @Schema(implementation = ShiftTableView.class)))
    public Response setShiftTable(@PathParam("id") UUID id, @NotNull @Valid ShiftTableRequest request) {
        return idempotent.create(
                request,
                () -> {
                    ShiftTable table = setShiftTable.set(context.reach(), id, request);
                    return new Created(table.id(), 0);
                },
                created -> {
                    Unit mine = units.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
                    ShiftTableView table = ShiftTableView.allOf(mine).stream()
                            .filter(view -> view.id().equals(created.id()))
                            .findFirst()
                            .orElseThrow(Refusal.NotFound::new);
                    return answers.created(URI.create(locationOf(id) + "/shift-tables"), table, mine.version());
                });
    }

    /** The reach as it is after the request: who set up a mine reaches it from then on. */
    private Reach reachNow() {
        return reaches.resolve(context.caller(), context.caller().roles(), clock.today());
    }

    private static URI locationOf(UUID id) {
        return URI.create("/api/v1/units/" + id);
    }
}
