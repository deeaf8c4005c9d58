package io.lamproom.member.admission;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ways of applicants into the Party: 5 stages, 25 steps. */
@Path("/api/v1/admissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admissions")
@RunOnVirtualThread
class AdmissionResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ReadAdmissions readAdmissions;
    private final CountFunnel countFunnel;
    private final OpenAdmission openAdmission;
    private final ResumeAdmission resumeAdmission;
    private final TakeStep takeStep;
    private final ObserveApplicant observeApplicant;
    private final LeadOff leadOff;

    AdmissionResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            ReadAdmissions readAdmissions,
            CountFunnel countFunnel,
            OpenAdmission openAdmission,
            ResumeAdmission resumeAdmission,
            TakeStep takeStep,
            ObserveApplicant observeApplicant,
            LeadOff leadOff) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.readAdmissions = readAdmissions;
        this.countFunnel = countFunnel;
        this.openAdmission = openAdmission;
        this.resumeAdmission = resumeAdmission;
        this.takeStep = takeStep;
        this.observeApplicant = observeApplicant;
        this.leadOff = leadOff;
    }

    @GET
    @Operation(operationId = "listAdmissions", summary = "Admissions within reach, the oldest record first")
    public Page<AdmissionSummary> list(
            @QueryParam("branch") UUID branch,
            @QueryParam("worker") UUID worker,
            @QueryParam("stage") AdmissionStage stage,
            @QueryParam("status") AdmissionStatus status,
            @Parameter(description = "Only those with a term that has passed") @QueryParam("overdue") boolean overdue,
            @BeanParam PageRequest page) {
        AdmissionFilter filter = new AdmissionFilter(branch, worker, stage, status, overdue);
        return readAdmissions.page(filter, page);
    }

    @GET
    @Path("/funnel")
    @Operation(operationId = "countAdmissions", summary = "How many stand in which stage on a day, by branch")
    public FunnelView funnel(
            @QueryParam("branch") UUID branch,
            @Parameter(description = "Today when not given") @QueryParam("on") LocalDate on) {
        return countFunnel.count(branch, on);
    }

    @POST
    @Operation(operationId = "openAdmission", summary = "A branch takes an application: step 1 of 25")
    @APIResponse(
            responseCode = "201",
            description = "Opened.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response open(@NotNull @Valid AdmissionRequest request) {
        return made(request, () -> openAdmission.open(request));
    }

    @POST
    @Path("/resumptions")
    @Operation(
            operationId = "resumeAdmission",
            summary =
                    "Takes the admission of a probationary member over who was taken elsewhere or before the mine was live")
    @APIResponse(
            responseCode = "201",
            description = "Taken over, from the probation on.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response resume(@NotNull @Valid ResumptionRequest request) {
        return made(request, () -> resumeAdmission.resume(context.reach(), request));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAdmission", summary = "One admission with all its steps and what comes next")
    @APIResponse(
            responseCode = "200",
            description = "The admission.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response get(@PathParam("id") UUID id) {
        AdmissionView view = readAdmissions.read(id);
        return answers.ok(view, view.version());
    }

    @GET
    @Path("/{id}/next-steps")
    @Operation(
            operationId = "getNextAdmissionSteps",
            summary = "The next lawful steps, each with its earliest day and its term")
    public NextStepsView next(@PathParam("id") UUID id) {
        return readAdmissions.next(id);
    }

    @POST
    @Path("/{id}/steps")
    @Operation(
            operationId = "takeAdmissionStep",
            summary = "Takes a step, in order and not before its time",
            description =
                    "Steps of the branch are taken by its secretary, those of the higher Party organisation by the "
                            + "Party committee. A broken guard names the rule, its source and the earliest lawful day.")
    @APIResponse(
            responseCode = "200",
            description = "The admission after the step.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid StepRequest request) {
        return changed(id, request, () -> takeStep.take(id, expected, request));
    }

    @POST
    @Path("/{id}/observations")
    @Operation(operationId = "observeApplicant", summary = "What the branch saw of the applicant (培养考察)")
    @APIResponse(
            responseCode = "200",
            description = "The admission with the observation.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response observe(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ObservationRequest request) {
        return changed(id, request, () -> observeApplicant.observe(id, expected, request));
    }

    @POST
    @Path("/{id}/extension")
    @Operation(operationId = "extendProbation", summary = "Extends the probation, once (延长预备期)")
    @APIResponse(
            responseCode = "200",
            description = "The admission with the longer probation.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ExtensionRequest request) {
        return changed(id, request, () -> leadOff.extend(id, expected, request));
    }

    @POST
    @Path("/{id}/probation-cancellation")
    @Operation(operationId = "cancelProbation", summary = "Cancels the probation (取消预备党员资格)")
    @APIResponse(
            responseCode = "200",
            description = "The admission, ended.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CancellationRequest request) {
        return changed(id, request, () -> leadOff.cancelProbation(id, expected, request));
    }

    @POST
    @Path("/{id}/rejection")
    @Operation(operationId = "rejectApplicant", summary = "Does not take the applicant; PENDING becomes REFUSED")
    @APIResponse(
            responseCode = "200",
            description = "The admission, ended.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response reject(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EndingRequest request) {
        return changed(id, request, () -> leadOff.reject(id, expected, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawApplication", summary = "Ends an admission before the general meeting")
    @APIResponse(
            responseCode = "200",
            description = "The admission, ended.",
            content = @Content(schema = @Schema(implementation = AdmissionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EndingRequest request) {
        return changed(id, request, () -> leadOff.withdraw(id, expected, request));
    }

    private Response made(Object request, Supplier<Admission> work) {
        return idempotent.once(request, work, created -> {
            AdmissionView view = readAdmissions.read(created.id());
            return answers.created(URI.create("/api/v1/admissions/" + view.id()), view, view.version());
        });
    }

    private Response changed(UUID id, Object request, Supplier<Admission> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }
}
