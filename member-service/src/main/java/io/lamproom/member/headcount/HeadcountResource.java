package io.lamproom.member.headcount;

import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of each unit in an accounting period, what rates are reckoned by. */
@Path("/api/v1/accounting-periods/{id}/headcounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounting periods")
@RunOnVirtualThread
class HeadcountResource {

    private final CallerContext context;
    private final ReadHeadcounts readHeadcounts;

    HeadcountResource(CallerContext context, ReadHeadcounts readHeadcounts) {
        this.context = context;
        this.readHeadcounts = readHeadcounts;
    }

    @GET
    @Operation(
            operationId = "listHeadcounts",
            summary = "The headcounts of a period by unit, the closed figure beside the restated one",
            description = "By the units' codes. While the period is open there is no closed figure.")
    public Page<HeadcountView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return readHeadcounts.page(context.reach(), id, page);
    }
}
