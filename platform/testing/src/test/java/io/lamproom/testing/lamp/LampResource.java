package io.lamproom.testing.lamp;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/lamps")
@RunOnVirtualThread
public class LampResource {

    private final LampRepository lamps;
    private final LampUseCases useCases;
    private final CallerContext caller;
    private final Idempotent idempotent;
    private final Answers answers;

    LampResource(
            LampRepository lamps, LampUseCases useCases, CallerContext caller, Idempotent idempotent, Answers answers) {
        this.lamps = lamps;
        this.useCases = useCases;
        this.caller = caller;
        this.idempotent = idempotent;
        this.answers = answers;
    }

    public record LampRequest(
            @NotNull UUID mineId,
            @NotNull @Size(min = 1, max = 20) String number,
            @NotNull @Min(0) Integer lumens) {}

    public record DimRequest(@NotNull @Min(0) Integer lumens) {}

    public record LampResponse(UUID id, UUID mineId, String number, int lumens) {
        static LampResponse from(Lamp lamp) {
            return new LampResponse(lamp.id(), lamp.mineId(), lamp.number(), lamp.lumens());
        }
    }

    @POST
    @Operation(operationId = "issueLamp")
    public Response issue(@NotNull @Valid LampRequest request) {
        return idempotent.once(
                request,
                () -> useCases.issue(caller.reach(), request.mineId(), request.number(), request.lumens()),
                created -> {
                    Lamp lamp = lamps.get(caller.reach(), created.id());
                    return answers.created(
                            URI.create("/api/v1/lamps/" + lamp.id()), LampResponse.from(lamp), lamp.version());
                });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLamp")
    public Response get(UUID id) {
        Lamp lamp = lamps.get(caller.reach(), id);
        return answers.ok(LampResponse.from(lamp), lamp.version());
    }

    @PUT
    @Path("/{id}/brightness")
    @Operation(operationId = "dimLamp")
    public Response dim(
            UUID id, @HeaderParam("If-Match") ExpectedVersion expected, @NotNull @Valid DimRequest request) {
        Lamp lamp = useCases.dim(caller.reach(), id, expected, request.lumens());
        return answers.ok(LampResponse.from(lamp), lamp.version());
    }

    @GET
    @Operation(operationId = "listLamps")
    public Page<LampResponse> list(
            @QueryParam("minimum") Integer minimum, @QueryParam("asOf") LocalDate asOf, @BeanParam PageRequest page) {
        return lamps.page(caller.reach(), minimum, page).map(LampResponse::from);
    }

    @GET
    @Path("/broken")
    @Operation(operationId = "breakLamp")
    public Response fail() {
        throw new IllegalStateException("secret of the inside");
    }
}
