package io.lamproom.member.latetransfer;

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
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers that reach back behind the close, by a second person's approval. */
@Path("/api/v1/late-transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Late transfers")
@RunOnVirtualThread
class LateTransferResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final LateTransferRepository lateTransfers;
    private final ProposeLateTransfer proposeLateTransfer;
    private final DecideLateTransfer decideLateTransfer;

    LateTransferResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            LateTransferRepository lateTransfers,
            ProposeLateTransfer proposeLateTransfer,
            DecideLateTransfer decideLateTransfer) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.lateTransfers = lateTransfers;
        this.proposeLateTransfer = proposeLateTransfer;
        this.decideLateTransfer = decideLateTransfer;
    }

    @GET
    @Operation(operationId = "listLateTransfers", summary = "Late transfers within reach, the newest first")
    public Page<LateTransferView> list(
            @QueryParam("status") LateTransferStatus status,
            @QueryParam("worker") UUID worker,
            @BeanParam PageRequest page) {
        return lateTransfers.page(context.reach(), status, worker, page).map(this::view);
    }

    @POST
    @Operation(
            operationId = "proposeLateTransfer",
            summary = "Asks for a transfer from a day of a closed accounting period")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; nothing has changed yet.",
            content = @Content(schema = @Schema(implementation = LateTransferView.class)))
    public Response propose(@NotNull @Valid LateTransferRequest request) {
        return idempotent.once(request, () -> proposeLateTransfer.propose(request), created -> {
            LateTransfer late = find(created.id());
            return answers.created(URI.create("/api/v1/late-transfers/" + late.id()), view(late), late.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLateTransfer", summary = "One late transfer")
    @APIResponse(
            responseCode = "200",
            description = "The late transfer.",
            content = @Content(schema = @Schema(implementation = LateTransferView.class)))
    public Response get(@PathParam("id") UUID id) {
        LateTransfer late = find(id);
        return answers.ok(view(late), late.version());
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveLateTransfer",
            summary = "Approves it, which makes the assignment: PROPOSED > APPROVED",
            description = "By another than who asked for it. Closed figures stay; restated ones stand beside.")
    @APIResponse(
            responseCode = "200",
            description = "Approved.",
            content = @Content(schema = @Schema(implementation = LateTransferView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionNote note) {
        return step(note, () -> decideLateTransfer.approve(id, expected, note));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseLateTransfer",
            summary = "Refuses it: PROPOSED > REFUSED",
            description = "By another than who asked for it.")
    @APIResponse(
            responseCode = "200",
            description = "Refused.",
            content = @Content(schema = @Schema(implementation = LateTransferView.class)))
    public Response refuse(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionNote note) {
        return step(note, () -> decideLateTransfer.refuse(id, expected, note));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawLateTransfer",
            summary = "Takes it back: PROPOSED > WITHDRAWN",
            description = "By who asked for it.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = LateTransferView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionNote note) {
        return step(note, () -> decideLateTransfer.withdraw(id, expected, note));
    }

    private Response step(DecisionNote note, Supplier<LateTransfer> step) {
        return idempotent.once(note, step, done -> get(done.id()));
    }

    private LateTransfer find(UUID id) {
        return lateTransfers.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private LateTransferView view(LateTransfer late) {
        return LateTransferView.from(late, clock.zone());
    }
}
