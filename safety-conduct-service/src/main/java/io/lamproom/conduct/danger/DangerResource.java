package io.lamproom.conduct.danger;

import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
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

@Path(DangerAnswers.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dangers", description = "隐患, from the find to the check that closes them")
class DangerResource {

    private static final String REPORT = """
            {"placeCode": "2301-H", "placeDetail": "at support 41", "source": "ROUTINE", "discipline": "VENTILATION",
             "factor": "ENVIRONMENT", "grade": "C", "handling": "BY_DEADLINE",
             "foundAt": "2026-11-22T10:20:00+08:00", "description": "The air door does not close by itself."}""";
    private static final String CLASSIFICATION = """
            {"grade": "MAJOR", "handling": "BY_DEADLINE", "unitId": "019b3a50-0000-7000-8000-000000000020"}""";
    private static final String STOPPAGE = """
            {"area": "2301 working face and both roadways"}""";
    private static final String DISMISSAL = """
            {"ground": "DOUBLE", "doubleOf": "019b3a52-7c00-7d10-8a3e-5b1f0c9d2e02",
             "reason": "Reported by the shift before."}""";

    /** The area in which work stops. */
    record StoppageRequest(@NotBlank @Size(max = 300) String area) {}

    /** Why a report is not followed; a double names the other. */
    record DismissalRequest(
            @NotNull DismissalGround ground,
            UUID doubleOf,
            @NotBlank @Size(max = 500) String reason) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final DangerAnswers answers;
    private final DangerRepository dangers;
    private final DangerViews views;
    private final ReportDanger reportDanger;
    private final ClassifyDanger classifyDanger;
    private final StopArea stopArea;

    DangerResource(
            CallerContext context,
            BusinessClock clock,
            DangerAnswers answers,
            DangerRepository dangers,
            DangerViews views,
            ReportDanger reportDanger,
            ClassifyDanger classifyDanger,
            StopArea stopArea) {
        this.context = context;
        this.clock = clock;
        this.answers = answers;
        this.dangers = dangers;
        this.views = views;
        this.reportDanger = reportDanger;
        this.classifyDanger = classifyDanger;
        this.stopArea = stopArea;
    }

    @POST
    @Operation(
            operationId = "reportDanger",
            summary = "Put a danger on record",
            description =
                    "Open to everybody in the mine, to the credit of who found it. One of the same discipline and "
                            + "factor at the same place within the mine's window is marked as a repeat.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = DangerReceipt.class)))
    public Response reportDanger(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DangerRequest.class),
                                            examples = @ExampleObject(name = "danger", value = REPORT)))
                    @Valid
                    @NotNull
                    DangerRequest request) {
        return answers.reported(request, () -> reportDanger.report(request));
    }

    @GET
    @Operation(
            operationId = "listDangers",
            summary = "Dangers in reach, the newest first",
            description =
                    "In reach is what carries a reached mine, branch, section or team, and what a worker found or "
                            + "is charged with. Due days and levels are as of today.")
    public Page<DangerView> listDangers(
            @Parameter(description = "In this state alone.") @QueryParam("status") DangerStatus status,
            @Parameter(description = "Of this grade alone.") @QueryParam("grade") DangerGrade grade,
            @Parameter(description = "The place's id.") @QueryParam("place") UUID place,
            @Parameter(description = "The id of the section that answers for it.") @QueryParam("section") UUID section,
            @Parameter(description = "First business date.") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last business date.") @QueryParam("to") LocalDate to,
            @Parameter(description = "Only those whose due day has passed.") @QueryParam("overdue") boolean overdue,
            @Parameter(description = "Only those with, or without, an extension to decide on.")
                    @QueryParam("extensionAsked")
                    Boolean extensionAsked,
            @BeanParam PageRequest page) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("to", "to-before-from"));
        }
        DangerFilter filter = new DangerFilter(
                status, grade, place, section, from, to, overdue ? clock.today() : null, extensionAsked);
        return views.of(dangers.list(context.reach(), filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDanger", summary = "One danger")
    @APIResponse(
            responseCode = "200",
            description = "The danger.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response getDanger(@PathParam("id") UUID id) {
        return answers.shown(id);
    }

    @POST
    @Path("/{id}/classification")
    @Operation(
            operationId = "classifyDanger",
            summary = "Take it otherwise than it was reported, while nobody is charged with it")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response classifyDanger(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ClassificationRequest.class),
                                            examples = @ExampleObject(name = "classification", value = CLASSIFICATION)))
                    @Valid
                    @NotNull
                    ClassificationRequest request) {
        return answers.step(request, () -> classifyDanger.classify(id, version, request));
    }

    @POST
    @Path("/{id}/dismissal")
    @Operation(
            operationId = "dismissDanger",
            summary = "Do not follow a report: OPEN > DISMISSED",
            description = "No danger, or the double of another one. Not by who put it on record.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response dismissDanger(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DismissalRequest.class),
                                            examples = @ExampleObject(name = "dismissal", value = DISMISSAL)))
                    @Valid
                    @NotNull
                    DismissalRequest request) {
        return answers.step(
                request,
                () -> classifyDanger.dismiss(id, version, request.ground(), request.doubleOf(), request.reason()));
    }

    @POST
    @Path("/{id}/stoppage")
    @Operation(
            operationId = "stopArea",
            summary = "Stop work in the affected area",
            description = "Asked for before anybody is charged with a major danger; lawful for any.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response stopArea(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StoppageRequest.class),
                                            examples = @ExampleObject(name = "stoppage", value = STOPPAGE)))
                    @Valid
                    @NotNull
                    StoppageRequest request) {
        return answers.step(request, () -> stopArea.stop(id, version, request.area()));
    }

    @POST
    @Path("/{id}/resumption")
    @Operation(
            operationId = "resumeArea",
            summary = "Let work go on, after the check",
            description = "Not by who put it right.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response resumeArea(
            @PathParam("id") UUID id, @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version) {
        return answers.step("", () -> stopArea.resume(id, version));
    }
}
