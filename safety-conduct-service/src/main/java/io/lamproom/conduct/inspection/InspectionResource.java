package io.lamproom.conduct.inspection;

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

@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inspections", description = "安全检查: planned and done, also with nothing found")
class InspectionResource {

    private static final String PLAN = """
            {"kind": "ROUTINE", "inspectorId": "019b3a50-0000-7000-8000-000000000100", "plannedOn": "2026-11-24",
             "placeIds": ["019b3a50-0000-7000-8000-000000000040"]}""";
    private static final String RESULT = """
            {"doneAt": "2026-11-24T10:30:00+08:00", "visitedPlaceIds": ["019b3a50-0000-7000-8000-000000000040"],
             "dangerIds": [], "note": "All three doors close."}""";
    private static final String CANCELLATION = """
            {"reason": "The face is being moved."}""";

    /** Why it is called off. */
    record InspectionCancellation(@NotBlank @Size(max = 500) String reason) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final InspectionRepository inspections;
    private final PlanInspection planInspection;
    private final RecordInspection recordInspection;

    InspectionResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            InspectionRepository inspections,
            PlanInspection planInspection,
            RecordInspection recordInspection) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.inspections = inspections;
        this.planInspection = planInspection;
        this.recordInspection = recordInspection;
    }

    @GET
    @Operation(operationId = "listInspections", summary = "Inspections, by the day they are planned for, latest first")
    public Page<InspectionView> listInspections(
            @Parameter(description = "In this state alone.") @QueryParam("status") InspectionStatus status,
            @Parameter(description = "The inspector's worker id.") @QueryParam("inspector") UUID inspector,
            @Parameter(description = "First day planned for.") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day planned for.") @QueryParam("to") LocalDate to,
            @BeanParam PageRequest page) {
        return inspections
                .list(context.reach(), status, inspector, from, to, page)
                .map(this::view);
    }

    @POST
    @Operation(
            operationId = "planInspection",
            summary = "Plan an inspection of places for a day",
            description = "Today at the earliest; who goes unasked plans it for the same day.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response planInspection(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = InspectionRequest.class),
                                            examples = @ExampleObject(name = "plan", value = PLAN)))
                    @Valid
                    @NotNull
                    InspectionRequest request) {
        return idempotent.once(request, () -> planInspection.plan(request), created -> {
            Inspection inspection = find(created.id());
            return answers.created(
                    URI.create("/api/v1/inspections/" + inspection.id()), view(inspection), inspection.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInspection", summary = "One inspection")
    @APIResponse(
            responseCode = "200",
            description = "The inspection.",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response getInspection(@PathParam("id") UUID id) {
        Inspection inspection = find(id);
        return answers.ok(view(inspection), inspection.version());
    }

    @POST
    @Path("/{id}/result")
    @Operation(
            operationId = "recordInspection",
            summary = "Record that it was made: PLANNED > DONE",
            description = "With the places visited, planned or not, and the dangers found; none is a result too.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response recordInspection(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ResultRequest.class),
                                            examples = @ExampleObject(name = "result", value = RESULT)))
                    @Valid
                    @NotNull
                    ResultRequest request) {
        return idempotent.once(
                request, () -> recordInspection.done(id, version, request), ignored -> getInspection(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelInspection", summary = "Call it off: PLANNED > CANCELLED")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response cancelInspection(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = InspectionCancellation.class),
                                            examples = @ExampleObject(name = "cancellation", value = CANCELLATION)))
                    @Valid
                    @NotNull
                    InspectionCancellation request) {
        return idempotent.once(
                request, () -> planInspection.cancel(id, version, request.reason()), ignored -> getInspection(id));
    }

    private Inspection find(UUID id) {
        return inspections.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private InspectionView view(Inspection inspection) {
        return InspectionView.of(inspection, clock.today(), clock.zone());
    }
}
