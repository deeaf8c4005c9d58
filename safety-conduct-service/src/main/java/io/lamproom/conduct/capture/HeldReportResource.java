package io.lamproom.conduct.capture;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/violations/held")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Capture in bulk")
class HeldReportResource {

    /** Why nothing can be made of it. */
    @Schema(examples = "{\"reason\": \"Nobody of that name was at work.\"}")
    record HeldReportDiscarding(@NotBlank @Size(max = 500) String reason) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BusinessClock clock;
    private final HeldReportRepository held;
    private final SealedReports sealed;
    private final RepairHeldReport repairHeldReport;
    private final DiscardHeldReport discardHeldReport;

    HeldReportResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            BusinessClock clock,
            HeldReportRepository held,
            SealedReports sealed,
            RepairHeldReport repairHeldReport,
            DiscardHeldReport discardHeldReport) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
        this.held = held;
        this.sealed = sealed;
        this.repairHeldReport = repairHeldReport;
        this.discardHeldReport = discardHeldReport;
    }

    @GET
    @Operation(operationId = "listHeldReports", summary = "What could not be matched, the latest first")
    public Page<HeldReportView> listHeldReports(
            @Parameter(description = "In this state alone.") @QueryParam("status") HeldStatus status,
            @Parameter(description = "The program by which it came.") @QueryParam("feed") String feed,
            @Parameter(description = "Received on this day.") @QueryParam("receivedOn") LocalDate receivedOn,
            @BeanParam PageRequest page) {
        return held.list(context.reach(), status, feed, receivedOn, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHeldReport", summary = "One item that could not be matched")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = HeldReportView.class)))
    public Response getHeldReport(@PathParam("id") UUID id) {
        return shown(id);
    }

    @POST
    @Path("/{id}/repair")
    @Operation(
            operationId = "repairHeldReport",
            summary = "Say whom or what was meant: HELD > REPAIRED",
            description = "It becomes a violation with the same id, told when it was received; who repairs it is its "
                    + "recorder. With nothing changed it is tried as it was told, by the roster and catalogue of now.")
    @APIResponse(
            responseCode = "200",
            description = "Repaired.",
            content = @Content(schema = @Schema(implementation = HeldReportView.class)))
    public Response repairHeldReport(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull HeldReportRepair repair) {
        return idempotent.once(
                repair, () -> repairHeldReport.repair(id, version, repair), created -> shown(created.id()));
    }

    @POST
    @Path("/{id}/discarding")
    @Operation(
            operationId = "discardHeldReport",
            summary = "Nothing can be made of it: HELD > DISCARDED",
            description = "With a reason; its id is refused from then on.")
    @APIResponse(
            responseCode = "200",
            description = "Discarded.",
            content = @Content(schema = @Schema(implementation = HeldReportView.class)))
    public Response discardHeldReport(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull HeldReportDiscarding discarding) {
        return idempotent.once(
                discarding,
                () -> discardHeldReport.discard(id, version, discarding.reason()),
                created -> shown(created.id()));
    }

    private Response shown(UUID id) {
        HeldReport report = held.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(view(report), report.version());
    }

    private HeldReportView view(HeldReport report) {
        return HeldReportView.of(report, sealed.open(report), clock.zone());
    }
}
