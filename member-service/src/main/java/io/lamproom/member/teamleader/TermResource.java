package io.lamproom.member.teamleader;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Team leaders: who led which team, by what right, and how the years were appraised. */
@Path("/api/v1/team-leader-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team leaders")
@RunOnVirtualThread
class TermResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final TermRepository terms;
    private final BeginTerm beginTerm;
    private final EndTerm endTerm;
    private final AppraiseLeader appraiseLeader;

    TermResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            TermRepository terms,
            BeginTerm beginTerm,
            EndTerm endTerm,
            AppraiseLeader appraiseLeader) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.terms = terms;
        this.beginTerm = beginTerm;
        this.endTerm = endTerm;
        this.appraiseLeader = appraiseLeader;
    }

    @GET
    @Operation(operationId = "listTeamLeaderTerms", summary = "Team leaders' terms within reach, the newest first")
    public Page<LeaderTermView> list(
            @QueryParam("team") UUID team,
            @QueryParam("worker") UUID worker,
            @Parameter(description = "Only who was in office on this day") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return terms.page(context.reach(), new TermFilter(team, worker, on), page)
                .map(this::view);
    }

    @POST
    @Operation(
            operationId = "beginTeamLeaderTerm",
            summary = "A worker leads a team from a day on",
            description = "Takes the position TEAM_LEADER, unless the worker holds it already.")
    @APIResponse(
            responseCode = "201",
            description = "The term.",
            content = @Content(schema = @Schema(implementation = LeaderTermView.class)))
    public Response begin(@NotNull @Valid LeaderTermRequest request) {
        return idempotent.once(request, () -> beginTerm.begin(request), created -> {
            TeamLeaderTerm term = find(created.id());
            return answers.created(URI.create("/api/v1/team-leader-terms/" + term.id()), view(term), term.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTeamLeaderTerm", summary = "One team leader's term")
    @APIResponse(
            responseCode = "200",
            description = "The term.",
            content = @Content(schema = @Schema(implementation = LeaderTermView.class)))
    public Response get(@PathParam("id") UUID id) {
        TeamLeaderTerm term = find(id);
        return answers.ok(view(term), term.version());
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "endTeamLeaderTerm", summary = "Ends the term, and with it the position")
    @APIResponse(
            responseCode = "200",
            description = "The term with its end.",
            content = @Content(schema = @Schema(implementation = LeaderTermView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid LeaderTermClosure closure) {
        return step(closure, () -> endTerm.end(id, expected, closure));
    }

    @POST
    @Path("/{id}/appraisals")
    @Operation(operationId = "appraiseTeamLeader", summary = "Writes down a year's appraisal, once for each year")
    @APIResponse(
            responseCode = "200",
            description = "The term with the appraisal.",
            content = @Content(schema = @Schema(implementation = LeaderTermView.class)))
    public Response appraise(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid LeaderAppraisalRequest request) {
        return step(request, () -> appraiseLeader.appraise(id, expected, request));
    }

    private Response step(Object request, Supplier<TeamLeaderTerm> step) {
        return idempotent.once(request, step, done -> get(done.id()));
    }

    private TeamLeaderTerm find(UUID id) {
        return terms.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private LeaderTermView view(TeamLeaderTerm term) {
        return LeaderTermView.from(term, clock.today());
    }
}
