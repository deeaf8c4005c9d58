package io.lamproom.conduct.absence;

import io.lamproom.platform.change.Versioned;
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
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Absences", description = "旷工: presumed, heard, explained or confirmed, appealable")
class AbsenceResource {

    /** Why it was no absence without leave. */
    @Schema(examples = "{\"ground\": \"ILLNESS\", \"note\": \"Certificate of the mine's hospital.\"}")
    record AbsenceExplanationRequest(
            @NotNull AbsenceGround ground,
            @NotBlank @Size(max = 1000) String note) {}

    /** What the finding rests on. */
    @Schema(examples = "{\"note\": \"Heard on the 23rd; overslept, told nobody.\"}")
    record AbsenceConfirmationRequest(
            @NotBlank @Size(max = 1000) String note) {}

    /** Why the person does not agree. */
    @Schema(examples = "{\"grounds\": \"I was in the training base that day.\"}")
    record AbsenceAppealRequest(@NotBlank @Size(max = 2000) String grounds) {}

    /** Whether the appeal is right. */
    @Schema(examples = "{\"outcome\": \"REVOKED\", \"reasons\": \"The sign-in sheet shows it.\"}")
    record AbsenceAppealDecisionRequest(
            @NotNull AbsenceAppealOutcome outcome,
            @NotBlank @Size(max = 2000) String reasons) {}

    /** Upheld (维持) or revoked (撤销). */
    @Schema(description = "`UPHELD` it stays confirmed 维持; `REVOKED` it is reversed 撤销.")
    enum AbsenceAppealOutcome {
        UPHELD,
        REVOKED
    }

    /** Why it is taken back. */
    @Schema(examples = "{\"note\": \"It was another day.\"}")
    record AbsenceAppealWithdrawalRequest(
            @Size(min = 1, max = 500) String note) {}

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final AbsenceRepository absences;
    private final HearingTerm hearingTerm;
    private final HearAbsentee hearAbsentee;
    private final DecideAbsence decideAbsence;
    private final AppealAbsence appealAbsence;

    AbsenceResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            AbsenceRepository absences,
            HearingTerm hearingTerm,
            HearAbsentee hearAbsentee,
            DecideAbsence decideAbsence,
            AppealAbsence appealAbsence) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.absences = absences;
        this.hearingTerm = hearingTerm;
        this.hearAbsentee = hearAbsentee;
        this.decideAbsence = decideAbsence;
        this.appealAbsence = appealAbsence;
    }

    @GET
    @Operation(operationId = "listAbsences", summary = "Absences in reach, the latest business date first")
    public Page<AbsenceView> listAbsences(
            @Parameter(description = "In this state alone.") @QueryParam("status") AbsenceStatus status,
            @Parameter(description = "Of this worker alone.") @QueryParam("worker") UUID worker,
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @Parameter(description = "The first business date that is shown.") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last business date that is shown.") @QueryParam("to") LocalDate to,
            @BeanParam PageRequest page) {
        AbsenceFilter filter = new AbsenceFilter(status, worker, section, from, to);
        return absences.list(context.reach(), filter, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAbsence", summary = "One absence")
    @APIResponse(
            responseCode = "200",
            description = "The absence.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response getAbsence(@PathParam("id") UUID id) {
        return shown(id);
    }

    @POST
    @Path("/{id}/hearing")
    @Operation(
            operationId = "hearAbsentee",
            summary = "Put on record what the person said",
            description =
                    "Once, by the end of the third day that the person attends since. Who was invited and did not come "
                            + "needs a witness for that.")
    @APIResponse(
            responseCode = "200",
            description = "Heard.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response hearAbsentee(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull HearingRequest request) {
        return step(request, () -> hearAbsentee.hear(id, version, request));
    }

    @POST
    @Path("/{id}/explanation")
    @Operation(operationId = "explainAbsence", summary = "It was no absence without leave; by another than the person")
    @APIResponse(
            responseCode = "200",
            description = "Explained.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response explainAbsence(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull AbsenceExplanationRequest request) {
        return step(request, () -> decideAbsence.explain(id, version, request.ground(), request.note()));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(
            operationId = "confirmAbsence",
            summary = "Find that it was an absence without leave",
            description =
                    "After the hearing, by someone who neither told of it nor heard the person, and not against what "
                            + "attendance or trips underground show. The person may appeal.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response confirmAbsence(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull AbsenceConfirmationRequest request) {
        return step(request, () -> decideAbsence.confirm(id, version, request.note()));
    }

    @POST
    @Path("/{id}/appeal")
    @Operation(operationId = "appealAbsence", summary = "Appeal: by the person, or by the union for them")
    @APIResponse(
            responseCode = "200",
            description = "Appealed.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response appealAbsence(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull AbsenceAppealRequest request) {
        return step(request, () -> appealAbsence.make(id, version, request.grounds()));
    }

    @POST
    @Path("/{id}/appeal-decision")
    @Operation(
            operationId = "decideAbsenceAppeal",
            summary = "Decide the appeal, by someone who took no part in what it is about")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response decideAbsenceAppeal(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull AbsenceAppealDecisionRequest request) {
        boolean revoked = request.outcome() == AbsenceAppealOutcome.REVOKED;
        return step(request, () -> appealAbsence.decide(id, version, revoked, request.reasons()));
    }

    @POST
    @Path("/{id}/appeal-withdrawal")
    @Operation(operationId = "withdrawAbsenceAppeal", summary = "Take the appeal back, by the person alone")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response withdrawAbsenceAppeal(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull AbsenceAppealWithdrawalRequest request) {
        return step(request, () -> appealAbsence.withdraw(id, version, request.note()));
    }

    private Response step(Object request, Supplier<? extends Versioned> work) {
        return idempotent.once(request, work, created -> shown(created.id()));
    }

    private Response shown(UUID id) {
        Absence absence = absences.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(view(absence), absence.version());
    }

    private AbsenceView view(Absence absence) {
        LocalDate hearBy = absence.status() == AbsenceStatus.PRESUMED
                ? hearingTerm.lastDay(absence).orElse(null)
                : null;
        return AbsenceView.of(absence, hearBy, clock.today(), clock.zone());
    }
}
