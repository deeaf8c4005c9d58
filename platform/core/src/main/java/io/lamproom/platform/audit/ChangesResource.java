package io.lamproom.platform.audit;

import io.lamproom.platform.audit.SealedChanges.SealedChange;
import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/api/v1/changes/{service}")
@RunOnVirtualThread
public class ChangesResource {

    private static final int LARGEST_PAGE = 1_000;
    private static final int USUAL_PAGE = 200;

    private final SealedChanges changes;
    private final CallerContext context;
    private final String service;

    ChangesResource(SealedChanges changes, CallerContext context, EventSettings settings) {
        this.changes = changes;
        this.context = context;
        this.service = settings.source();
    }

    /**
     * @param items in the order of seq, without payload
     * @param next what to ask {@code after} next time, also if there are no items now
     */
    record Changes(List<SealedChange> items, long next) {}

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What has changed in a service, in one strictly growing order",
            description =
                    "Works with the broker down. A change appears about a second after its commit and for 90 days;"
                            + " asking from an older place is answered with 410.")
    public Changes list(
            @PathParam("service") String service,
            @Parameter(description = "seq of the last change known; without it, from the oldest one that is kept")
                    @QueryParam("after")
                    Long after,
            @Parameter(description = "1 to 1000, by default 200") @QueryParam("limit") Integer limit) {
        if (!this.service.equals(service)) {
            throw new Refusal.NotFound();
        }
        int most = limit == null ? USUAL_PAGE : limit;
        if (most < 1 || most > LARGEST_PAGE) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("limit", "limit-range", 1, LARGEST_PAGE));
        }
        long oldest = changes.oldestSeq();
        long from = after == null ? oldest - 1 : after;
        if (from < oldest - 1) {
            throw new Refusal.Gone("changes-expired", oldest - 1);
        }
        List<SealedChange> items = changes.after(from, most, context.reach().of(Node.MINE));
        return new Changes(items, items.isEmpty() ? from : items.getLast().seq());
    }
}
