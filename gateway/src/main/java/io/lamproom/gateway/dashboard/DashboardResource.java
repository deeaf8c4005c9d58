package io.lamproom.gateway.dashboard;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/dashboards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dashboards")
class DashboardResource {

    private final ReadDashboards dashboards;
    private final BranchStream stream;
    private final Lists lists;
    private final Answers answers;
    private final CallerContext context;
    private final CurrentIdentityAssociation identities;

    DashboardResource(
            ReadDashboards dashboards,
            BranchStream stream,
            Lists lists,
            Answers answers,
            CallerContext context,
            CurrentIdentityAssociation identities) {
        this.dashboards = dashboards;
        this.stream = stream;
        this.lists = lists;
        this.answers = answers;
        this.context = context;
        this.identities = identities;
    }

    @GET
    @Path("/branches")
    @RunOnVirtualThread
    @Operation(operationId = "listBranchDashboards", summary = "Figures of the branches in reach, by code")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BranchDashboardPage.class)))
    public Response list(@BeanParam PeriodAsked period, @BeanParam PageRequest page) {
        boolean seesPersons = DashboardAccess.seesPersons(context.caller());
        Page<BranchDashboard> dashboardsOfPage = lists.page(
                KeysetQuery.from("platform.roster_branch")
                        .reach(Node.MINE, "mine_id")
                        .reach(Node.BRANCH, "id")
                        .sortedBy("code", "text", false)
                        .where("code is not null")
                        .where("(valid_to is null or valid_to > ?)", period.from),
                context.reach(),
                page,
                ids -> dashboards.ofBranchIds(ids, period, seesPersons),
                dashboard -> dashboard.branch().id());
        return answers.ok(dashboardsOfPage, 0);
    }

    @GET
    @Path("/branches/{id}")
    @RunOnVirtualThread
    @Operation(operationId = "getBranchDashboard", summary = "Figures of one branch")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BranchDashboard.class)))
    public Response branch(@PathParam("id") UUID id, @BeanParam PeriodAsked period) {
        Branch branch = dashboards.branchInReach(id, context.reach());
        ReadDashboards.Revised revised =
                dashboards.ofBranch(branch, period, DashboardAccess.seesPersons(context.caller()));
        return answers.ok(revised.dashboard(), revised.revision());
    }

    @GET
    @Path("/branches/{id}/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamBranchDashboard",
            summary = "Figures of one branch for the present month, again whenever they change",
            description = "Server-sent events named `figures` with the body of the branch's dashboard and its revision"
                    + " as id. Ends when the token expires; a client that comes back with an older `Last-Event-ID` gets"
                    + " the present figures at once.")
    @APIResponse(
            responseCode = "200",
            description = "Each event's data.",
            content = @Content(schema = @Schema(implementation = BranchDashboard.class)))
    public Multi<OutboundSseEvent> stream(
            @PathParam("id") UUID id,
            @Parameter(description = "Id of the last event that was received.") @HeaderParam("Last-Event-ID")
                    String lastEventId,
            @Context Sse sse) {
        Branch branch = dashboards.branchInReach(id, context.reach());
        JsonWebToken token = (JsonWebToken)
                identities.getDeferredIdentity().await().indefinitely().getPrincipal();
        return stream.open(
                branch,
                DashboardAccess.seesPersons(context.caller()),
                Optional.ofNullable(lastEventId),
                Instant.ofEpochSecond(token.getExpirationTime()),
                sse);
    }

    @GET
    @Path("/mine")
    @RunOnVirtualThread
    @Operation(operationId = "getMineDashboard", summary = "Figures of a whole mine")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MineDashboard.class)))
    public Response mine(
            @Parameter(description = "The mine; may be left out by who reaches just one.") @QueryParam("mineId")
                    UUID mineId,
            @BeanParam PeriodAsked period) {
        return answers.ok(
                dashboards.ofMine(
                        Optional.ofNullable(mineId),
                        context.reach(),
                        period,
                        DashboardAccess.seesPersons(context.caller())),
                0);
    }
}
