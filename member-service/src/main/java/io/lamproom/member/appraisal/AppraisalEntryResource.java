package io.lamproom.member.appraisal;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members in appraisals, with their verdicts. */
@Path("/api/v1/appraisal-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal")
@RunOnVirtualThread
class AppraisalEntryResource {

    private final CallerContext context;
    private final Answers answers;
    private final AppraisalEntryRepository entries;
    private final ReadEntry readEntry;

    AppraisalEntryResource(
            CallerContext context, Answers answers, AppraisalEntryRepository entries, ReadEntry readEntry) {
        this.context = context;
        this.answers = answers;
        this.entries = entries;
        this.readEntry = readEntry;
    }

    @GET
    @Operation(
            operationId = "listAppraisalEntries",
            summary = "Members in appraisals, the newest first; one's own verdict once it was told")
    public Page<AppraisalEntryView> list(
            @QueryParam("appraisal") UUID appraisal,
            @QueryParam("worker") UUID worker,
            @QueryParam("verdict") Verdict verdict,
            @BeanParam PageRequest page) {
        return entries.page(context.reach(), appraisal, worker, verdict, page).map(readEntry::listed);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAppraisalEntry",
            summary = "One member in an appraisal; the opinion to who says why in X-Access-Reason, which is audited")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = AppraisalEntryView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answers.ok(readEntry.read(id), 0);
    }
}
