package io.lamproom.gateway.rebuild;

import io.lamproom.gateway.projection.FactKinds;
import io.lamproom.gateway.projection.FactProjection;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.consumer.CatchUp;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/admin/projections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "admin")
class ProjectionResource {

    private static final String TYPE = "projection-rebuild";

    private final Rebuilds rebuilds;
    private final CatchUp catchUp;
    private final Idempotent idempotent;
    private final Answers answers;
    private final Audit audit;
    private final CallerContext context;

    ProjectionResource(
            Rebuilds rebuilds,
            CatchUp catchUp,
            Idempotent idempotent,
            Answers answers,
            Audit audit,
            CallerContext context) {
        this.rebuilds = rebuilds;
        this.catchUp = catchUp;
        this.idempotent = idempotent;
        this.answers = answers;
        this.audit = audit;
        this.context = context;
    }

    @GET
    @Operation(operationId = "listProjections", summary = "The projections and where they stand")
    public List<ProjectionView> list() {
        boolean atEnd = catchUp.atEnd(FactProjection.CONSUMER, Topic.CONDUCT);
        return FactKinds.ALL.stream()
                .map(kind -> new ProjectionView(kind.name(), Topic.CONDUCT, atEnd, rebuilds.newest(kind.name())))
                .toList();
    }

    @POST
    @Path("/{name}/rebuild")
    @Operation(
            operationId = "rebuildProjection",
            summary = "Makes a projection anew from its topic; dashboards go on meanwhile")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; followed at the address in Location.",
            content = @Content(schema = @Schema(implementation = Rebuild.class)))
    public Response rebuild(@PathParam("name") String name) {
        check(name);
        return idempotent.create(
                Map.of("name", name),
                () -> {
                    UUID id = Ids.next();
                    rebuilds.insert(id, name, context.caller().subject());
                    audit.changed(TYPE, id, 0, null, "projection-rebuild.asked", List.of("state"));
                    return new Created(id, 0);
                },
                created -> answers.accepted(
                        URI.create("/api/v1/admin/projections/" + name + "/rebuild"),
                        rebuilds.find(created.id()).orElseThrow(),
                        0));
    }

    @GET
    @Path("/{name}/rebuild")
    @Operation(operationId = "getProjectionRebuild", summary = "The last rebuild of a projection")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Rebuild.class)))
    public Response status(@PathParam("name") String name) {
        check(name);
        return answers.ok(rebuilds.newest(name).orElseThrow(Refusal.NotFound::new), 0);
    }

    @DELETE
    @Path("/{name}/rebuild")
    @Operation(operationId = "cancelProjectionRebuild", summary = "Ends a rebuild; the projection stays as it was")
    public void cancel(@PathParam("name") String name) {
        check(name);
        QuarkusTransaction.requiringNew().run(() -> {
            Rebuild rebuild = rebuilds.newest(name).orElseThrow(Refusal.NotFound::new);
            if (!rebuilds.finished(rebuild.id(), Rebuild.State.CANCELLED, null)) {
                throw new Refusal.StateConflict("rebuild-finished");
            }
            audit.changed(TYPE, rebuild.id(), 1, null, "projection-rebuild.cancelled", List.of("state"));
        });
    }

    private static void check(String name) {
        FactKinds.named(name).orElseThrow(Refusal.NotFound::new);
    }
}
