package io.lamproom.member.dues;

import io.lamproom.member.dues.DuesLineRepository.LineFilter;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members owe and have paid: line by line, as arrears, and as a rate. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dues")
@RunOnVirtualThread
class DuesLineResource {

    private final CallerContext context;
    private final DuesLineRepository lines;
    private final ReadArrears readArrears;
    private final CollectionRates rates;

    DuesLineResource(CallerContext context, DuesLineRepository lines, ReadArrears readArrears, CollectionRates rates) {
        this.context = context;
        this.lines = lines;
        this.readArrears = readArrears;
        this.rates = rates;
    }

    @GET
    @Path("/dues-lines")
    @Operation(operationId = "listDuesLines", summary = "What members owe and have paid, the newest month first")
    public Page<DuesLineView> list(
            @QueryParam("statement") UUID statement,
            @QueryParam("branch") UUID branch,
            @QueryParam("worker") UUID worker,
            @QueryParam("month") YearMonth month,
            @Parameter(description = "Only what is not fully paid") @QueryParam("outstanding") Boolean outstanding,
            @BeanParam PageRequest page) {
        return lines.page(context.reach(), new LineFilter(statement, branch, worker, month, outstanding), page)
                .map(DuesLineView::from);
    }

    @GET
    @Path("/dues-arrears")
    @Operation(operationId = "getDuesArrears", summary = "Who of a branch owes dues of months past, the longest first")
    public Arrears arrears(
            @Parameter(required = true) @QueryParam("branch") UUID branch,
            @Parameter(description = "The day of judgement; today if none") @QueryParam("asOf") LocalDate asOf) {
        if (branch == null) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("branch", "required"));
        }
        return readArrears.of(branch, asOf);
    }

    @GET
    @Path("/dues-collection")
    @Operation(operationId = "getDuesCollection", summary = "The collection of dues by month, by persons and by amount")
    public List<CollectionMonth> collection(
            @QueryParam("branch") UUID branch,
            @Parameter(required = true) @QueryParam("from") YearMonth from,
            @Parameter(required = true) @QueryParam("to") YearMonth to) {
        if (from == null || to == null) {
            throw new Refusal.InvalidInput(FieldError.ofParameter(from == null ? "from" : "to", "required"));
        }
        return rates.of(context.reach(), branch, from, to);
    }
}
