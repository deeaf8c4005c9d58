package io.lamproom.conduct.hold;

import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(InterimHoldResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Holds", description = "暂停作业, paid time without a fault")
class InterimHoldResource {

    static final String ROOT = "/api/v1/interim-holds";

    private static final String INTERIM = """
            {"staffNo": "100001", "place": "2301 haulage roadway", "reason": "Seems unwell; sent up."}""";

    /** @param until with offset, at most three days after the hold was placed */
    record HoldExtensionRequest(
            @NotNull OffsetDateTime until,
            @NotBlank @Size(max = 500) String reason) {}

    private final HoldDesk desk;
    private final PlaceHold placeHold;

    InterimHoldResource(HoldDesk desk, PlaceHold placeHold) {
        this.desk = desk;
        this.placeHold = placeHold;
    }

    @POST
    @Operation(
            operationId = "placeInterimHold",
            summary = "Send someone up",
            description =
                    "By an inspector, or by a leader who is underground on a leader shift. From now to the end of the "
                            + "shift; paid, no violation, in no figure.")
    @APIResponse(
            responseCode = "201",
            description = "Held.",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response placeInterimHold(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = InterimHoldRequest.class),
                                            examples = @ExampleObject(name = "interim", value = INTERIM)))
                    @Valid
                    @NotNull
                    InterimHoldRequest request) {
        return desk.placed(request, HoldKind.INTERIM, ROOT, () -> placeHold.interim(request));
    }

    @POST
    @Path("/{id}/extension")
    @Operation(
            operationId = "extendInterimHold",
            summary = "Let an interim hold go on, once",
            description = "While it lasts, to at most three days after it was placed.")
    @APIResponse(
            responseCode = "200",
            description = "Extended.",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response extendInterimHold(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HoldExtensionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "extension",
                                                            value = "{\"until\": \"2026-11-25T16:00:00+08:00\","
                                                                    + " \"reason\": \"A doctor is to see them.\"}")))
                    @Valid
                    @NotNull
                    HoldExtensionRequest request) {
        return desk.changed(request, () -> placeHold.extend(id, version, request.until(), request.reason()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInterimHold", summary = "One interim hold")
    @APIResponse(
            responseCode = "200",
            description = "The hold.",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    public Response getInterimHold(@PathParam("id") UUID id) {
        return desk.shown(HoldKind.INTERIM, id);
    }

    @GET
    @Operation(operationId = "listInterimHolds", summary = "Interim holds in reach, the newest first")
    public Page<HoldView> listInterimHolds(
            @Parameter(description = "Of this business date alone.") @QueryParam("businessDate") LocalDate businessDate,
            @BeanParam PageRequest page) {
        return desk.list(HoldKind.INTERIM, businessDate, page);
    }
}
