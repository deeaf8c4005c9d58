package io.lamproom.member.relation;

import io.lamproom.member.membership.PersonNames;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers of the relation of members: out of the mine, into it, and between its branches. */
@Path("/api/v1/relation-transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relation transfers")
@RunOnVirtualThread
class TransferResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RelationTransferRepository transfers;
    private final PersonNames names;
    private final IssueLetter issueLetter;
    private final ReceiveTransfer receiveTransfer;

    TransferResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            RelationTransferRepository transfers,
            PersonNames names,
            IssueLetter issueLetter,
            ReceiveTransfer receiveTransfer) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.transfers = transfers;
        this.names = names;
        this.issueLetter = issueLetter;
        this.receiveTransfer = receiveTransfer;
    }

    @GET
    @Operation(operationId = "listRelationTransfers", summary = "Transfers within reach, the oldest record first")
    public Page<TransferView> list(
            @Parameter(description = "From or to this branch") @QueryParam("branch") UUID branch,
            @QueryParam("worker") UUID worker,
            @QueryParam("direction") Direction direction,
            @QueryParam("status") TransferStatus status,
            @Parameter(description = "Only letters that are valid no more, with nobody taken in") @QueryParam("lapsed")
                    boolean lapsed,
            @BeanParam PageRequest page) {
        TransferFilter filter = new TransferFilter(branch, worker, direction, status, lapsed ? clock.today() : null);
        Page<RelationTransfer> found = transfers.page(context.reach(), filter, page);
        Map<UUID, PersonNames.PersonName> named =
                names.of(found.items().stream().map(RelationTransfer::workerId).toList());
        return found.map(each -> TransferView.from(each, named.get(each.workerId()), clock.today()));
    }

    @POST
    @Operation(
            operationId = "issueRelationLetter",
            summary = "Issues the letter with which a member leaves a branch, for the outside or for another branch")
    @APIResponse(
            responseCode = "201",
            description = "Issued; the relation moves with the receipt.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response issue(@NotNull @Valid LetterRequest request) {
        return made(request, () -> issueLetter.issue(context.reach(), request));
    }

    @POST
    @Path("/arrivals")
    @Operation(operationId = "takeInMember", summary = "Takes a member in who came from outside with a valid letter")
    @APIResponse(
            responseCode = "201",
            description = "Taken in.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response arrive(@NotNull @Valid ArrivalRequest request) {
        return made(request, () -> receiveTransfer.arrive(context.reach(), request));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRelationTransfer", summary = "One transfer")
    @APIResponse(
            responseCode = "200",
            description = "The transfer.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response get(@PathParam("id") UUID id) {
        RelationTransfer transfer = find(id);
        return answers.ok(view(transfer), transfer.version());
    }

    @POST
    @Path("/{id}/receipt")
    @Operation(
            operationId = "receiveRelationTransfer",
            summary = "The receipt is here: the relation moves on that day, while the letter is valid")
    @APIResponse(
            responseCode = "200",
            description = "The transfer, received.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response receive(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReceiptRequest request) {
        return changed(id, request, () -> receiveTransfer.receive(context.reach(), id, expected, request.on()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelRelationTransfer", summary = "Takes a letter back; the member stays in the branch")
    @APIResponse(
            responseCode = "200",
            description = "The transfer, cancelled.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CancelRequest request) {
        return changed(id, request, () -> receiveTransfer.cancel(context.reach(), id, expected, request));
    }

    private Response made(Object request, Supplier<RelationTransfer> work) {
        return idempotent.once(request, work, created -> {
            RelationTransfer transfer = find(created.id());
            return answers.created(
                    URI.create("/api/v1/relation-transfers/" + transfer.id()), view(transfer), transfer.version());
        });
    }

    private Response changed(UUID id, Object request, Supplier<RelationTransfer> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }

    private RelationTransfer find(UUID id) {
        return transfers.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private TransferView view(RelationTransfer transfer) {
        return TransferView.from(transfer, names.of(transfer.workerId()), clock.today());
    }
}
