package io.lamproom.member.vanguard;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
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
import java.time.LocalDate;
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

/** What Party members answer for: responsibility zones and vanguard posts. */
@Path("/api/v1/responsibility-zones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zones and posts")
@RunOnVirtualThread
class ZoneResource {

    private static final String NEW = """
            {"branchId": "019b3a50-0000-7000-8000-000000000004", "kind": "RESPONSIBILITY_ZONE", "name": "1031机巷责任区",
             "area": "1031机巷0-300米", "unitId": "019b3a50-0000-7000-8000-000000000003",
             "workerId": "019b3a50-0000-7000-8000-000000000005", "from": "2026-11-01"}""";
    private static final String HAND_OVER = """
            {"workerId": "019b3a50-0000-7000-8000-000000000006", "from": "2026-12-01"}""";
    private static final String CLOSE = """
            {"to": "2027-01-01"}""";

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ZoneRepository zones;
    private final SetUpZone setUpZone;
    private final ChangeZone changeZone;

    ZoneResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            ZoneRepository zones,
            SetUpZone setUpZone,
            ChangeZone changeZone) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.zones = zones;
        this.setUpZone = setUpZone;
        this.changeZone = changeZone;
    }

    @GET
    @Operation(operationId = "listZones", summary = "Responsibility zones and vanguard posts, the oldest record first")
    public Page<ZoneView> list(
            @QueryParam("branch") UUID branch,
            @QueryParam("kind") ZoneKind kind,
            @QueryParam("worker") UUID worker,
            @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return zones.page(context.reach(), branch, kind, worker, on, page).map(this::view);
    }

    @POST
    @Operation(operationId = "setUpZone", summary = "Sets up a zone or post with the member who answers for it")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ZoneRequest.class),
                                            examples = @ExampleObject(name = "new", value = NEW)))
                    @NotNull
                    @Valid
                    ZoneRequest request) {
        return idempotent.once(request, () -> setUpZone.setUp(context.reach(), request), created -> {
            Zone zone = find(created.id());
            return answers.created(URI.create("/api/v1/responsibility-zones/" + zone.id()), view(zone), zone.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getZone", summary = "One zone or post with everyone who answered for it")
    @APIResponse(
            responseCode = "200",
            description = "The zone or post.",
            content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response get(@PathParam("id") UUID id) {
        Zone zone = find(id);
        return answers.ok(view(zone), zone.version());
    }

    @POST
    @Path("/{id}/holders")
    @Operation(operationId = "handOverZone", summary = "Another member answers for it from a day on")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response handOver(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HolderRequest.class),
                                            examples = @ExampleObject(name = "holders", value = HAND_OVER)))
                    @NotNull
                    @Valid
                    HolderRequest request) {
        return step(request, id, () -> changeZone.handOver(context.reach(), id, expected, request));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeZone", summary = "Ends a zone or post")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = ZoneView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ZoneEndRequest.class),
                                            examples = @ExampleObject(name = "closure", value = CLOSE)))
                    @NotNull
                    @Valid
                    ZoneEndRequest request) {
        return step(request, id, () -> changeZone.close(context.reach(), id, expected, request.to()));
    }

    private Response step(Object request, UUID id, Supplier<Zone> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }

    private Zone find(UUID id) {
        return zones.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private ZoneView view(Zone zone) {
        return ZoneView.from(zone);
    }
}
