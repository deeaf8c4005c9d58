package io.lamproom.platform.audit;

import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/api/v1/audit-entries/{service}")
@RunOnVirtualThread
public class AuditEntriesResource {

    private final AuditEntries entries;
    private final AuditVerifier verifier;
    private final Lists lists;
    private final CallerContext context;
    private final String service;

    AuditEntriesResource(
            AuditEntries entries, AuditVerifier verifier, Lists lists, CallerContext context, EventSettings settings) {
        this.entries = entries;
        this.verifier = verifier;
        this.lists = lists;
        this.context = context;
        this.service = settings.source();
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "Who did what, the newest first")
    public Page<AuditEntryView> list(
            @PathParam("service") String service,
            @Parameter(description = "Only entries about this record") @QueryParam("aggregateId") UUID aggregateId,
            @BeanParam PageRequest page) {
        checkService(service);
        return lists.page(
                KeysetQuery.from("platform.audit_entry")
                        .reach(Node.MINE, "mine_id")
                        .where("aggregate_id = ?", aggregateId)
                        .sortedBy("id", "uuid", true),
                context.reach(),
                page,
                entries::views,
                AuditEntryView::id);
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Verifies the whole audit trail of a service and names what was tampered with")
    public AuditReport verify(@PathParam("service") String service) {
        checkService(service);
        return verifier.verify();
    }

    private void checkService(String named) {
        if (!service.equals(named)) {
            throw new Refusal.NotFound();
        }
    }
}
