package io.lamproom.member.reorganisation;

import io.lamproom.member.reorganisation.Reorganisation.Kind;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mergers and splits of units, with the past kept. */
@Path("/api/v1/unit-reorganisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@RunOnVirtualThread
class ReorganisationResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ReorganisationRepository reorganisations;
    private final ReorganiseUnits reorganiseUnits;

    ReorganisationResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            ReorganisationRepository reorganisations,
            ReorganiseUnits reorganiseUnits) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.reorganisations = reorganisations;
        this.reorganiseUnits = reorganiseUnits;
    }

    @GET
    @Operation(operationId = "listUnitReorganisations", summary = "Mergers and splits within reach, the newest first")
    public Page<ReorganisationView> list(@BeanParam PageRequest page) {
        return reorganisations.page(context.reach(), Kind.UNITS, page).map(this::view);
    }

    @POST
    @Operation(
            operationId = "reorganiseUnits",
            summary = "Merges or splits units from a day on",
            description = "All at once: the people move, the units that are closed lose covering and positions, every"
                    + " unit names its successors. What was before stays with the units of that time.")
    @APIResponse(
            responseCode = "201",
            description = "Done.",
            content = @Content(schema = @Schema(implementation = ReorganisationView.class)))
    public Response reorganise(@NotNull @Valid ReorganisationRequest request) {
        return idempotent.create(
                request,
                () -> new Created(reorganiseUnits.reorganise(request).id(), 0),
                created -> answers.created(
                        URI.create("/api/v1/unit-reorganisations/" + created.id()), view(find(created.id())), 0));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnitReorganisation", summary = "One merger or split")
    @APIResponse(
            responseCode = "200",
            description = "The reorganisation.",
            content = @Content(schema = @Schema(implementation = ReorganisationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answers.ok(view(find(id)), 0);
    }

    private Reorganisation find(UUID id) {
        return reorganisations.find(context.reach(), Kind.UNITS, id).orElseThrow(Refusal.NotFound::new);
    }

    private ReorganisationView view(Reorganisation done) {
        return ReorganisationView.from(done, clock.zone());
    }
}
