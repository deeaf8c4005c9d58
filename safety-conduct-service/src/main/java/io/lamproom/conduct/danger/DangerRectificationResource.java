package io.lamproom.conduct.danger;

import io.lamproom.platform.http.ExpectedVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
@Tag(name = "Dangers")
class DangerRectificationResource {

    private static final String SUPERVISION = """
            {"supervisorId": "019b3a50-0000-7000-8000-000000000101"}""";
    private static final String ASSIGNMENT = """
            {"responsibleId": "019b3a50-0000-7000-8000-000000000100", "measures": "Fit a new closing weight.",
             "fundsFen": 120000, "deadline": "2026-11-25", "plan": "A guard at the door until it is done."}""";
    private static final String EXTENSION = """
            {"deadline": "2026-11-28", "reason": "The spare part comes on Friday.",
             "interimMeasure": "The guard stays, in all three shifts."}""";
    private static final String DECISION = """
            {"approved": true, "note": "Once."}""";
    private static final String DONE = """
            {"note": "Weight fitted, door closes in four seconds."}""";
    private static final String CHECK = """
            {"passed": false, "note": "It sticks when the fan reverses."}""";

    /** Who sees to it. */
    record SupervisionRequest(@NotNull UUID supervisorId) {}

    /** What was decided on an extension. */
    record ExtensionDecision(
            @NotNull Boolean approved,
            @NotBlank @Size(max = 500) String note) {}

    /** What was done. */
    record RectificationRequest(@NotBlank @Size(max = 1000) String note) {}

    /** How a check ended; one that did not pass says why. */
    record CheckRequest(
            @NotNull Boolean passed,
            @Size(min = 1, max = 1000) String note) {}

    private final DangerAnswers answers;
    private final RectifyDanger rectifyDanger;
    private final ExtendDeadline extendDeadline;
    private final CheckDanger checkDanger;

    DangerRectificationResource(
            DangerAnswers answers,
            RectifyDanger rectifyDanger,
            ExtendDeadline extendDeadline,
            CheckDanger checkDanger) {
        this.answers = answers;
        this.rectifyDanger = rectifyDanger;
        this.extendDeadline = extendDeadline;
        this.checkDanger = checkDanger;
    }

    @POST
    @Path("/{id}/supervision")
    @Operation(
            operationId = "superviseDanger",
            summary = "Name who sees to it that it is put right",
            description = "Asked for before anybody is charged with a major danger.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response superviseDanger(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SupervisionRequest.class),
                                            examples = @ExampleObject(name = "supervision", value = SUPERVISION)))
                    @Valid
                    @NotNull
                    SupervisionRequest request) {
        return answers.step(request, () -> rectifyDanger.supervise(id, version, request.supervisorId()));
    }

    @POST
    @Path("/{id}/assignment")
    @Operation(
            operationId = "assignDanger",
            summary = "Settle the five assurances: OPEN > RECTIFYING",
            description = "Of a major danger the area must be stopped and a supervisor named before.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response assignDanger(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AssignmentRequest.class),
                                            examples = @ExampleObject(name = "assignment", value = ASSIGNMENT)))
                    @Valid
                    @NotNull
                    AssignmentRequest request) {
        return answers.step(request, () -> rectifyDanger.assign(id, version, request));
    }

    @POST
    @Path("/{id}/extensions")
    @Operation(operationId = "askDangerExtension", summary = "Ask for a later deadline, before it has passed")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response askDangerExtension(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ExtensionRequest.class),
                                            examples = @ExampleObject(name = "extension", value = EXTENSION)))
                    @Valid
                    @NotNull
                    ExtensionRequest request) {
        return answers.step(request, () -> extendDeadline.ask(id, version, request));
    }

    @POST
    @Path("/{id}/extension-decision")
    @Operation(
            operationId = "decideDangerExtension",
            summary = "Decide on the extension asked for",
            description = "By someone other than who asked and who is charged with it.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response decideDangerExtension(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ExtensionDecision.class),
                                            examples = @ExampleObject(name = "decision", value = DECISION)))
                    @Valid
                    @NotNull
                    ExtensionDecision request) {
        return answers.step(request, () -> extendDeadline.decide(id, version, request.approved(), request.note()));
    }

    @POST
    @Path("/{id}/rectification")
    @Operation(operationId = "rectifyDanger", summary = "Report it put right: RECTIFYING > AWAITING_CHECK")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response rectifyDanger(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RectificationRequest.class),
                                            examples = @ExampleObject(name = "rectification", value = DONE)))
                    @Valid
                    @NotNull
                    RectificationRequest request) {
        return answers.step(request, () -> rectifyDanger.rectify(id, version, request.note()));
    }

    @POST
    @Path("/{id}/checks")
    @Operation(
            operationId = "checkDanger",
            summary = "Check it: AWAITING_CHECK > CLOSED, or back to RECTIFYING",
            description = "By someone other than who put it right.")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = DangerView.class)))
    public Response checkDanger(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CheckRequest.class),
                                            examples = @ExampleObject(name = "check", value = CHECK)))
                    @Valid
                    @NotNull
                    CheckRequest request) {
        return answers.step(request, () -> checkDanger.check(id, version, request.passed(), request.note()));
    }
}
