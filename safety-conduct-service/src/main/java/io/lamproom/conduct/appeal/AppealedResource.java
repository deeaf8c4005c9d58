package io.lamproom.conduct.appeal;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an appeal begins: at the violation. */
@Path("/api/v1/violations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Appeals", description = "复核, appeals against confirmed violations")
class AppealedResource {

    /** Why the subject does not agree. */
    record AppealRequest(@NotBlank @Size(max = 2000) String grounds) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BusinessClock clock;
    private final AppealRepository appeals;
    private final MakeAppeal makeAppeal;

    AppealedResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            BusinessClock clock,
            AppealRepository appeals,
            MakeAppeal makeAppeal) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
        this.appeals = appeals;
        this.makeAppeal = makeAppeal;
    }

    @POST
    @Path("/appeal")
    @Operation(
            operationId = "makeAppeal",
            summary = "Appeal against a violation",
            description = "By its subject, or by the union for them, within the working days that the notice names. "
                    + "Points are suspended from here on.")
    @APIResponse(
            responseCode = "201",
            description = "The appeal.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response makeAppeal(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AppealRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "appeal",
                                                            value = "{\"grounds\": \"The belt stood still.\"}")))
                    @Valid
                    @NotNull
                    AppealRequest request) {
        return idempotent.once(request, () -> makeAppeal.make(id, request.grounds()), created -> {
            Appeal appeal = appeals.find(context.reach(), created.id()).orElseThrow(Refusal.NotFound::new);
            return answers.created(
                    URI.create(AppealResource.ROOT + "/" + appeal.id()),
                    AppealView.of(appeal, clock.today(), clock.zone()),
                    appeal.version());
        });
    }
}
