package io.lamproom.conduct.hold;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(TodayHoldResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Holds", description = "暂停作业, paid time without a fault")
class TodayHoldResource {

    static final String ROOT = "/api/v1/today-holds";

    private static final String TODAY = """
            {"staffNo": "100001", "businessDate": "2026-11-23", "shift": "MORNING", "cause": "FATIGUE"}""";

    private final HoldDesk desk;
    private final PlaceHold placeHold;

    TodayHoldResource(HoldDesk desk, PlaceHold placeHold) {
        this.desk = desk;
        this.placeHold = placeHold;
    }

    @POST
    @Operation(
            operationId = "placeTodayHold",
            summary = "Keep someone from a shift, by the check before it",
            description = "Ends with that shift; paid, no violation, no signal. The cause is never published.")
    @APIResponse(
            responseCode = "201",
            description = "Held.",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response placeTodayHold(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TodayHoldRequest.class),
                                            examples = @ExampleObject(name = "today", value = TODAY)))
                    @Valid
                    @NotNull
                    TodayHoldRequest request) {
        return desk.placed(request, HoldKind.TODAY, ROOT, () -> placeHold.today(request));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTodayHold", summary = "One hold of a shift")
    @APIResponse(
            responseCode = "200",
            description = "The hold.",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response getTodayHold(@PathParam("id") UUID id) {
        return desk.shown(HoldKind.TODAY, id);
    }

    @GET
    @Operation(operationId = "listTodayHolds", summary = "Holds of shifts in reach, the newest first")
    public Page<HoldView> listTodayHolds(
            @Parameter(description = "Of this business date alone.") @QueryParam("businessDate") LocalDate businessDate,
            @BeanParam PageRequest page) {
        return desk.list(HoldKind.TODAY, businessDate, page);
    }
}
