package io.lamproom.conduct.duty;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.duty.SafetyDutyView.OwnDutyListView;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(SafetyDutyResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Safety duties", description = "安全生产责任制: duty lists by post, signed each year, and checked")
class SafetyDutyResource {

    static final String ROOT = "/api/v1/safety-duties";

    /** @param rulesId the version of the lists that the caller has read */
    @Schema(examples = "{\"rulesId\": \"01900000-0000-7000-8000-000000000322\"}")
    record DutySignatureRequest(
            @Schema(description = "The version that was read, as own-list names it.") @NotNull
            UUID rulesId) {}

    /** Whether the list is kept, and what shows it. */
    @Schema(examples = "{\"met\": true, \"note\": \"Observed on three shifts in October.\"}")
    record DutyCheckRequest(
            @NotNull Boolean met,
            @NotBlank @Size(max = 1000) String note) {}

    private final CallerContext context;
    private final CallerMines mines;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final SafetyDutyRepository duties;
    private final OwnDuties ownDuties;
    private final SignDuty signDuty;
    private final CheckDuty checkDuty;
    private final ReadDueDuties readDueDuties;

    SafetyDutyResource(
            CallerContext context,
            CallerMines mines,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            SafetyDutyRepository duties,
            OwnDuties ownDuties,
            SignDuty signDuty,
            CheckDuty checkDuty,
            ReadDueDuties readDueDuties) {
        this.context = context;
        this.mines = mines;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.duties = duties;
        this.ownDuties = ownDuties;
        this.signDuty = signDuty;
        this.checkDuty = checkDuty;
        this.readDueDuties = readDueDuties;
    }

    @GET
    @Path("/own-list")
    @Operation(operationId = "getOwnDutyList", summary = "The duty list of the caller's post, as it is to be signed")
    public OwnDutyListView getOwnDutyList() {
        OwnDuties.Due due = ownDuties.ofCaller();
        UUID signed = duties.own(due.standing().workerId(), due.standing().on().getYear(), due.post())
                .map(SafetyDuty::id)
                .orElse(null);
        return OwnDutyListView.of(due, signed);
    }

    @POST
    @Operation(
            operationId = "signSafetyDuty",
            summary = "Sign one's own duty list for this year",
            description = "In the version that was read, once a year and post.")
    @APIResponse(
            responseCode = "201",
            description = "Signed.",
            content = @Content(schema = @Schema(implementation = SafetyDutyView.class)))
    public Response signSafetyDuty(@Valid @NotNull DutySignatureRequest request) {
        return idempotent.once(request, () -> signDuty.sign(request.rulesId()), created -> {
            SafetyDuty duty = find(created.id());
            return answers.created(
                    URI.create(ROOT + "/" + duty.id()), SafetyDutyView.of(duty, clock.zone()), duty.version());
        });
    }

    @GET
    @Operation(operationId = "listSafetyDuties", summary = "Signed duty lists, the newest first")
    public Page<SafetyDutyView> listSafetyDuties(
            @Parameter(description = "Signed for this year alone.") @QueryParam("year") Integer year,
            @Parameter(description = "In this state alone.") @QueryParam("status") DutyStatus status,
            @Parameter(description = "Of this worker alone.") @QueryParam("worker") UUID worker,
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @BeanParam PageRequest page) {
        return duties.list(context.reach(), year, status, worker, section, page)
                .map(duty -> SafetyDutyView.of(duty, clock.zone()));
    }

    @GET
    @Path("/due")
    @Operation(
            operationId = "listDueSafetyDuties",
            summary = "Who has not signed for this year and their post, as of today")
    public Page<DutyDue> listDueSafetyDuties(
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @BeanParam PageRequest page) {
        return readDueDuties.read(mines.chosen(null), section, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSafetyDuty", summary = "One signed duty list")
    @APIResponse(
            responseCode = "200",
            description = "The signed list.",
            content = @Content(schema = @Schema(implementation = SafetyDutyView.class)))
    public Response getSafetyDuty(@PathParam("id") UUID id) {
        return shown(id);
    }

    @POST
    @Path("/{id}/check")
    @Operation(operationId = "checkSafetyDuty", summary = "Put on record whether a signed list is kept")
    @APIResponse(
            responseCode = "200",
            description = "Checked.",
            content = @Content(schema = @Schema(implementation = SafetyDutyView.class)))
    public Response checkSafetyDuty(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull DutyCheckRequest request) {
        return idempotent.once(
                request,
                () -> checkDuty.check(id, version, request.met(), request.note()),
                created -> shown(created.id()));
    }

    private Response shown(UUID id) {
        SafetyDuty duty = find(id);
        return answers.ok(SafetyDutyView.of(duty, clock.zone()), duty.version());
    }

    private SafetyDuty find(UUID id) {
        return duties.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
