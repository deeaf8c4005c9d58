package io.lamproom.conduct.education;

import io.lamproom.conduct.violation.ClosedAs;
import io.lamproom.conduct.violation.LostShift;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationView;
import io.lamproom.platform.http.ExpectedVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps after a confirmation. */
@Path("/api/v1/violations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Return to work", description = "帮教与复岗, from the confirmation to the end of the case")
class EducationResource {

    /** What is written about a step. */
    record CourseStepRequest(@Size(min = 1, max = 500) String note) {}

    /** @param closedAs {@code LEFT} or {@code HANDED_TO_EMPLOYER}, as the roster has it */
    record HandoverRequest(
            @NotNull ClosedAs closedAs,
            @Size(min = 1, max = 500) String note) {}

    /** @param document the authority and the number of its document (文号) */
    record AnnulmentRequest(
            @NotBlank @Size(max = 200) String document,
            @NotBlank @Size(max = 500) String reason,

            @Schema(
                    description = "Shifts that the subject lost and is paid for; to be given, perhaps empty, when the "
                            + "violation stopped them from work. Not those that an appeal has named.")
            @Size(max = 90)
            List<@Valid @NotNull LostShift> lostShifts) {}

    private final ViolationDesk desk;
    private final LeadBackToWork leadBackToWork;
    private final EndCase endCase;
    private final ReturnPaths paths;

    EducationResource(ViolationDesk desk, LeadBackToWork leadBackToWork, EndCase endCase, ReturnPaths paths) {
        this.desk = desk;
        this.leadBackToWork = leadBackToWork;
        this.endCase = endCase;
        this.paths = paths;
    }

    @POST
    @Path("/education")
    @Operation(
            operationId = "beginEducation",
            summary = "Begin what leads back to work: CONFIRMED > IN_EDUCATION",
            description = "Where the grade has return steps or a class; the notice has to be served before.")
    @APIResponse(
            responseCode = "200",
            description = "In education.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response beginEducation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CourseStepRequest.class),
                                            examples = @ExampleObject(name = "education", value = "{}")))
                    @Valid
                    CourseStepRequest request) {
        return desk.step(request, () -> leadBackToWork.beginEducation(id, version, noteOf(request)));
    }

    @POST
    @Path("/return-approval")
    @Operation(
            operationId = "approveReturn",
            summary = "Approve the return to work: IN_EDUCATION > RETURN_APPROVED",
            description = "By a person, and only when all return steps are done and the class is passed.")
    @APIResponse(
            responseCode = "200",
            description = "Back to work.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response approveReturn(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CourseStepRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "approval",
                                                            value = "{\"note\": \"Exam passed with 84.\"}")))
                    @Valid
                    CourseStepRequest request) {
        return desk.step(request, () -> leadBackToWork.approveReturn(id, version, noteOf(request)));
    }

    @POST
    @Path("/follow-up")
    @Operation(
            operationId = "beginFollowUp",
            summary = "Begin looking after the subject: RETURN_APPROVED > FOLLOW_UP",
            description = "From CONFIRMED at once where the grade has neither return steps nor a class.")
    @APIResponse(
            responseCode = "200",
            description = "Followed up.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response beginFollowUp(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CourseStepRequest.class),
                                            examples = @ExampleObject(name = "followUp", value = "{}")))
                    @Valid
                    CourseStepRequest request) {
        return desk.step(request, () -> leadBackToWork.followUp(id, version, noteOf(request)));
    }

    @POST
    @Path("/closure")
    @Operation(
            operationId = "closeViolation",
            summary = "End the case as done: FOLLOW_UP > CLOSED",
            description = "On the last day of looking after at the earliest.")
    @APIResponse(
            responseCode = "200",
            description = "Closed.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response closeViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CourseStepRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "closure",
                                                            value = "{\"note\": \"Three clean months.\"}")))
                    @Valid
                    CourseStepRequest request) {
        return desk.step(request, () -> endCase.close(id, version, noteOf(request)));
    }

    @POST
    @Path("/handover")
    @Operation(
            operationId = "handOverViolation",
            summary = "End the case of who left or is another employer's: > CLOSED",
            description =
                    "From CONFIRMED, IN_EDUCATION, RETURN_APPROVED or FOLLOW_UP, as the roster shows the subject. "
                            + "A return that was not approved stays so.")
    @APIResponse(
            responseCode = "200",
            description = "Closed.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response handOverViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HandoverRequest.class),
                                            examples =
                                                    @ExampleObject(name = "left", value = "{\"closedAs\": \"LEFT\"}")))
                    @Valid
                    @NotNull
                    HandoverRequest request) {
        return desk.step(request, () -> endCase.handOver(id, version, request.closedAs(), request.note()));
    }

    @POST
    @Path("/annulment")
    @Operation(
            operationId = "annulViolation",
            summary = "Enter that an authority annulled it: > ANNULLED",
            description = "From any state after the confirmation, with the authority's document; every effect is "
                    + "reversed, the trail stays.")
    @APIResponse(
            responseCode = "200",
            description = "Annulled.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response annulViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AnnulmentRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "annulment",
                                                            value = "{\"document\": \"矿安监〔2026〕9号\","
                                                                    + " \"reason\": \"The order was lawful.\","
                                                                    + " \"lostShifts\": [{\"businessDate\":"
                                                                    + " \"2026-11-24\", \"shift\": \"MORNING\"}]}")))
                    @Valid
                    @NotNull
                    AnnulmentRequest request) {
        return desk.step(
                request, () -> endCase.annul(id, version, request.document(), request.reason(), request.lostShifts()));
    }

    @GET
    @Path("/return-path")
    @Operation(operationId = "getReturnPath", summary = "What leads back to work, and how far it is")
    public ReturnPath getReturnPath(@PathParam("id") UUID id) {
        return paths.of(desk.find(id));
    }

    private static String noteOf(CourseStepRequest request) {
        return request == null ? null : request.note();
    }
}
