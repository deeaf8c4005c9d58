package io.lamproom.conduct.deduction;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/deductions/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Deductions")
class HandoverResource {

    private static final int MOST_LISTED = 200;

    /** @param month the mine's accounting month by its name */
    @Schema(examples = "{\"month\": \"2026-11\"}")
    record DeductionHandover(@NotNull YearMonth month) {}

    private final CallerMines mines;
    private final Idempotent idempotent;
    private final DeductionRepository deductions;
    private final HandOverDeductions handOverDeductions;
    private final ReadAmounts readAmounts;

    HandoverResource(
            CallerMines mines,
            Idempotent idempotent,
            DeductionRepository deductions,
            HandOverDeductions handOverDeductions,
            ReadAmounts readAmounts) {
        this.mines = mines;
        this.idempotent = idempotent;
        this.deductions = deductions;
        this.handOverDeductions = handOverDeductions;
        this.readAmounts = readAmounts;
    }

    @POST
    @Operation(
            operationId = "handOverDeductions",
            summary = "Hand over to payroll what is approved for a month: APPROVED > HANDED_OVER",
            description = "Of some hundred workers a call; again while any are waiting. What no longer fits the cap of"
                    + " the month is to be decided anew instead.")
    @APIResponse(
            responseCode = "200",
            description = "How the month stands then.",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response handOverDeductions(@Valid @NotNull DeductionHandover request) {
        UUID mineId = mines.chosen(null);
        return idempotent.create(
                request,
                () -> {
                    handOverDeductions.handOver(mineId, request.month());
                    return new Created(mineId, 0);
                },
                done -> Response.ok(view(mineId, request.month())).build());
    }

    @GET
    @Operation(
            operationId = "listHandedOverDeductions",
            summary = "What payroll takes from a month and gives back, by id",
            description = "Each line says how it stands now, so the list may be read again at any time. Each read is"
                    + " audited.")
    public Page<HandoverLine> listHandedOverDeductions(
            @Parameter(description = "An accounting month, such as 2026-11; all of them when absent.")
                    @QueryParam("month")
                    YearMonth month,
            @BeanParam PageRequest page) {
        return readAmounts.ofMonth(month, page);
    }

    private HandoverView view(UUID mineId, YearMonth month) {
        long suspended = deductions.countSuspended(mineId, month);
        return new HandoverView(
                month,
                deductions.countHandedOver(mineId, month),
                deductions.countApproved(mineId, month) - suspended,
                suspended,
                deductions.lapsed(mineId, month, MOST_LISTED));
    }
}
