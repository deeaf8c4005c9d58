package io.lamproom.conduct.catalogue;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/behaviours")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Catalogue", description = "三违清单, 定级, 办理时限: data of the mine, by effective date")
class BehaviourResource {

    private static final String NEW = """
            {"code": "YS-012", "version": {"from": "2026-01-01", "nameZh": "跨越运行中的带式输送机",
             "nameEn": "Crossing a moving belt conveyor", "category": "RULE_BREAKING_OPERATION",
             "discipline": "TRANSPORT", "grade": "SERIOUS", "points": 8, "unitPoints": 2,
             "measures": "当场停止作业，离岗参加停工培训。",
             "measuresEn": "Stop the work at once; off the post for the stop-work class.",
             "ruleText": "《煤矿安全规程》；本矿三违管理办法。",
             "ruleTextEn": "Coal Mine Safety Regulations; the mine's rules on violations."}}""";

    private static final String NEXT = """
            {"from": "2027-01-01", "nameZh": "跨越运行中的带式输送机", "nameEn": "Crossing a moving belt conveyor",
             "category": "RULE_BREAKING_OPERATION", "discipline": "TRANSPORT", "grade": "GENERAL", "points": 4}""";

    private final CallerMines mines;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final AddBehaviour addBehaviour;
    private final AddBehaviourVersion addBehaviourVersion;
    private final BehaviourRepository behaviours;

    BehaviourResource(
            CallerMines mines,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            AddBehaviour addBehaviour,
            AddBehaviourVersion addBehaviourVersion,
            BehaviourRepository behaviours) {
        this.mines = mines;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.addBehaviour = addBehaviour;
        this.addBehaviourVersion = addBehaviourVersion;
        this.behaviours = behaviours;
    }

    @POST
    @Operation(operationId = "addBehaviour", summary = "Add a behaviour to the mine's catalogue")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = BehaviourView.class)))
    public Response addBehaviour(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BehaviourRequest.class),
                                            examples = @ExampleObject(name = "behaviour", value = NEW)))
                    @Valid
                    @NotNull
                    BehaviourRequest request) {
        return idempotent.once(request, () -> addBehaviour.add(mines.chosen(null), request), this::createdAnswer);
    }

    @POST
    @Path("/{id}/versions")
    @Operation(
            operationId = "addBehaviourVersion",
            summary = "Change a behaviour from a date on",
            description = "Today or later: nothing that has happened changes.")
    @APIResponse(
            responseCode = "201",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = BehaviourView.class)))
    public Response addBehaviourVersion(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BehaviourVersionRequest.class),
                                            examples = @ExampleObject(name = "version", value = NEXT)))
                    @Valid
                    @NotNull
                    BehaviourVersionRequest request) {
        return idempotent.once(
                request, () -> addBehaviourVersion.add(mines.reach(), id, version, request), this::createdAnswer);
    }

    @GET
    @Operation(operationId = "listBehaviours", summary = "The behaviours in force on a day, by code")
    public Page<BehaviourView> listBehaviours(
            @Parameter(description = "The day; today if absent.") @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page) {
        LocalDate on = asOf == null ? clock.today() : asOf;
        return behaviours.list(mines.reach(), on, page).map(behaviour -> BehaviourView.inList(behaviour, on));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBehaviour", summary = "A behaviour with all its versions")
    @APIResponse(
            responseCode = "200",
            description = "The behaviour.",
            content = @Content(schema = @Schema(implementation = BehaviourView.class)))
    public Response getBehaviour(
            @PathParam("id") UUID id,
            @Parameter(description = "The day `current` is about; today if absent.") @QueryParam("asOf")
                    LocalDate asOf) {
        Behaviour behaviour = find(id);
        return answers.ok(BehaviourView.of(behaviour, asOf == null ? clock.today() : asOf), behaviour.version());
    }

    private Response createdAnswer(Created created) {
        Behaviour behaviour = find(created.id());
        return answers.created(
                URI.create("/api/v1/behaviours/" + behaviour.id()),
                BehaviourView.of(behaviour, clock.today()),
                behaviour.version());
    }

    private Behaviour find(UUID id) {
        return behaviours.find(mines.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
