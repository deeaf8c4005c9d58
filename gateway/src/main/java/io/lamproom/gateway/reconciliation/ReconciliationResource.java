package io.lamproom.gateway.reconciliation;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/admin/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "admin")
class ReconciliationResource {

    private final Reconciliations reconciliations;
    private final Idempotent idempotent;
    private final Answers answers;
    private final Audit audit;
    private final CallerContext context;

    ReconciliationResource(
            Reconciliations reconciliations,
            Idempotent idempotent,
            Answers answers,
            Audit audit,
            CallerContext context) {
        this.reconciliations = reconciliations;
        this.idempotent = idempotent;
        this.answers = answers;
        this.audit = audit;
        this.context = context;
    }

    @POST
    @Operation(
            operationId = "startReconciliation",
            summary = "Compares all that the gateway keeps with the services it comes from")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; followed at the address in Location.",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    public Response start() {
        return idempotent.create(
                Map.of(),
                () -> {
                    UUID id = Ids.next();
                    reconciliations.insert(id, context.caller().subject());
                    audit.changed("reconciliation", id, 0, null, "reconciliation.asked", List.of("state"));
                    return new Created(id, 0);
                },
                created -> answers.accepted(
                        URI.create("/api/v1/admin/reconciliation/" + created.id()), found(created.id()), 0));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReconciliation", summary = "How far a reconciliation is, and what differs")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    public Response status(@PathParam("id") UUID id) {
        return answers.ok(found(id), 0);
    }

    private Reconciliation found(UUID id) {
        return reconciliations.find(id).orElseThrow(Refusal.NotFound::new);
    }
}
