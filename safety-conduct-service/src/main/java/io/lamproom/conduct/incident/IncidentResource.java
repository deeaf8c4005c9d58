package io.lamproom.conduct.incident;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents", description = "事故、未遂, from the report to the closed case")
class IncidentResource {

    private static final String REPORT = """
            {"kind": "NEAR_MISS", "placeCode": "2301-H", "occurredAt": "2026-11-22T10:20:00+08:00",
             "description": "A bolt fell from the roof where we had stood a minute before."}""";
    private static final String PERSON = """
            {"workerId": "019b3a50-0000-7000-8000-000000000100", "injury": "MINOR", "daysLost": 3}""";
    private static final String INVESTIGATION = """
            {"kind": "MINOR", "findings": "The bolt plate was of the wrong size; the delivery was not checked."}""";
    private static final String CLOSURE = """
            {"note": "Plates exchanged in the whole roadway; heard with the team."}""";

    /** What the investigation found. */
    record InvestigationRequest(
            @NotNull IncidentKind kind,
            @NotBlank @Size(max = 4000) String findings) {}

    /** How the case ends. */
    record CaseClosureRequest(@NotBlank @Size(max = 1000) String note) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final IncidentRepository incidents;
    private final IncidentViews views;
    private final ReportIncident reportIncident;
    private final InvestigateIncident investigateIncident;

    IncidentResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            IncidentRepository incidents,
            IncidentViews views,
            ReportIncident reportIncident,
            InvestigateIncident investigateIncident) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.incidents = incidents;
        this.views = views;
        this.reportIncident = reportIncident;
        this.investigateIncident = investigateIncident;
    }

    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "Incidents in reach, the newest first",
            description =
                    "In reach is what carries a reached mine, branch, section or team, and what a worker reported.")
    public Page<IncidentView> listIncidents(
            @Parameter(description = "Of this kind alone.") @QueryParam("kind") IncidentKind kind,
            @Parameter(description = "In this state alone.") @QueryParam("status") IncidentStatus status,
            @Parameter(description = "The section's id.") @QueryParam("section") UUID section,
            @Parameter(description = "First business date.") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last business date.") @QueryParam("to") LocalDate to,
            @BeanParam PageRequest page) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("to", "to-before-from"));
        }
        return incidents
                .list(context.reach(), kind, status, section, from, to, page)
                .map(views::of);
    }

    @POST
    @Operation(
            operationId = "reportIncident",
            summary = "Put an accident or a near miss on record",
            description =
                    "Open to everybody in the mine. Who reports is shown to the safety department alone, and a near "
                            + "miss is never held against who reports it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = IncidentReceipt.class)))
    public Response reportIncident(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = IncidentRequest.class),
                                            examples = @ExampleObject(name = "near miss", value = REPORT)))
                    @Valid
                    @NotNull
                    IncidentRequest request) {
        return idempotent.once(request, () -> reportIncident.report(request), created -> {
            Incident incident = incidents
                    .recordedBy(context.caller().subject(), created.id())
                    .orElseThrow(Refusal.NotFound::new);
            return answers.created(
                    URI.create("/api/v1/incidents/" + incident.id()), IncidentReceipt.of(incident), incident.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncident", summary = "One incident")
    @APIResponse(
            responseCode = "200",
            description = "The incident.",
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response getIncident(@PathParam("id") UUID id) {
        Incident incident = incidents.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(views.of(incident), incident.version());
    }

    @POST
    @Path("/{id}/persons")
    @Operation(
            operationId = "recordIncidentPerson",
            summary = "Say whom it happened to, and the days lost so far",
            description = "Said again of the same person it corrects what was known, until the case is closed.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response recordIncidentPerson(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PersonRequest.class),
                                            examples = @ExampleObject(name = "person", value = PERSON)))
                    @Valid
                    @NotNull
                    PersonRequest request) {
        return step(request, id, () -> investigateIncident.record(id, version, request));
    }

    @POST
    @Path("/{id}/investigation")
    @Operation(
            operationId = "investigateIncident",
            summary = "Record what the investigation found: REPORTED > INVESTIGATED",
            description = "The kind is that of the worst injury.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response investigateIncident(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = InvestigationRequest.class),
                                            examples = @ExampleObject(name = "investigation", value = INVESTIGATION)))
                    @Valid
                    @NotNull
                    InvestigationRequest request) {
        return step(
                request, id, () -> investigateIncident.investigate(id, version, request.kind(), request.findings()));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeIncident",
            summary = "End the case: INVESTIGATED > CLOSED",
            description = "By someone other than who investigated it.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response closeIncident(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CaseClosureRequest.class),
                                            examples = @ExampleObject(name = "closure", value = CLOSURE)))
                    @Valid
                    @NotNull
                    CaseClosureRequest request) {
        return step(request, id, () -> investigateIncident.close(id, version, request.note()));
    }

    private Response step(Object request, UUID id, Supplier<Incident> work) {
        return idempotent.once(request, work, ignored -> getIncident(id));
    }
}
