package io.lamproom.member.membership;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Party groups of the branches. */
@Path("/api/v1/party-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Party groups")
@RunOnVirtualThread
class GroupResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final PartyGroupRepository groups;
    private final CreateGroup createGroup;
    private final ChangeGroup changeGroup;

    GroupResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            PartyGroupRepository groups,
            CreateGroup createGroup,
            ChangeGroup changeGroup) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.groups = groups;
        this.createGroup = createGroup;
        this.changeGroup = changeGroup;
    }

    @GET
    @Operation(operationId = "listPartyGroups", summary = "Party groups within reach, the oldest record first")
    public Page<GroupView> list(@QueryParam("branch") UUID branch, @BeanParam PageRequest page) {
        return groups.page(context.reach(), branch, page).map(GroupView::from);
    }

    @POST
    @Operation(operationId = "createPartyGroup", summary = "Sets up a Party group in a branch")
    @APIResponse(
            responseCode = "201",
            description = "Set up.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response create(@NotNull @Valid GroupRequest request) {
        return idempotent.once(request, () -> createGroup.create(context.reach(), request), created -> {
            PartyGroup group = find(created.id());
            return answers.created(
                    URI.create("/api/v1/party-groups/" + group.id()), GroupView.from(group), group.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPartyGroup", summary = "One Party group")
    @APIResponse(
            responseCode = "200",
            description = "The Party group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response get(@PathParam("id") UUID id) {
        PartyGroup group = find(id);
        return answers.ok(GroupView.from(group), group.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changePartyGroup", summary = "Renames a Party group and says who leads it")
    @APIResponse(
            responseCode = "200",
            description = "The Party group as changed.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid GroupDescription description) {
        changeGroup.describe(context.reach(), id, expected, description);
        return get(id);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closePartyGroup", summary = "Ends a Party group that nobody belongs to any more")
    @APIResponse(
            responseCode = "200",
            description = "The Party group with its end.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DayRequest request) {
        return idempotent.once(
                request, () -> changeGroup.close(context.reach(), id, expected, request.to()), ignored -> get(id));
    }

    private PartyGroup find(UUID id) {
        return groups.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
