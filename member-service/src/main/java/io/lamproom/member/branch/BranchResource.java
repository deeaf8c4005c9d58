package io.lamproom.member.branch;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Party organisations of a mine and the units they cover. */
@Path("/api/v1/branches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Branches")
@RunOnVirtualThread
class BranchResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BranchRepository branches;
    private final CreateBranch createBranch;
    private final ChangeBranch changeBranch;
    private final CloseBranch closeBranch;
    private final CoverUnit coverUnit;
    private final EndCovering endCovering;

    BranchResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            BranchRepository branches,
            CreateBranch createBranch,
            ChangeBranch changeBranch,
            CloseBranch closeBranch,
            CoverUnit coverUnit,
            EndCovering endCovering) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.branches = branches;
        this.createBranch = createBranch;
        this.changeBranch = changeBranch;
        this.closeBranch = closeBranch;
        this.coverUnit = coverUnit;
        this.endCovering = endCovering;
    }

    @GET
    @Operation(operationId = "listBranches", summary = "Party organisations within reach, by code")
    public Page<BranchView> list(
            @QueryParam("kind") BranchKind kind, @QueryParam("parent") UUID parent, @BeanParam PageRequest page) {
        return branches.page(context.reach(), kind, parent, page).map(BranchView::from);
    }

    @POST
    @Operation(operationId = "createBranch", summary = "Sets up a Party organisation")
    @APIResponse(
            responseCode = "201",
            description = "Set up.",
            content = @Content(schema = @Schema(implementation = BranchView.class)))
    public Response create(@NotNull @Valid BranchRequest request) {
        return idempotent.once(request, () -> createBranch.create(context.reach(), request), created -> {
            Branch branch = find(created.id());
            return answers.created(locationOf(branch.id()), BranchView.from(branch), branch.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBranch", summary = "One Party organisation")
    @APIResponse(
            responseCode = "200",
            description = "The Party organisation.",
            content = @Content(schema = @Schema(implementation = BranchView.class)))
    public Response get(@PathParam("id") UUID id) {
        Branch branch = find(id);
        return answers.ok(BranchView.from(branch), branch.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeBranch", summary = "Renames a Party organisation")
    @APIResponse(
            responseCode = "200",
            description = "The Party organisation as changed.",
            content = @Content(schema = @Schema(implementation = BranchView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid BranchDescription description) {
        changeBranch.change(context.reach(), id, expected, description);
        return get(id);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeBranch", summary = "Ends a Party organisation that nothing rests on any more")
    @APIResponse(
            responseCode = "200",
            description = "The Party organisation with its end.",
            content = @Content(schema = @Schema(implementation = BranchView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CoveringEndRequest request) {
        return idempotent.once(
                request, () -> closeBranch.close(context.reach(), id, expected, request.to()), ignored -> get(id));
    }

    @GET
    @Path("/{id}/coverings")
    @Operation(operationId = "listCoverings", summary = "The units that a branch covers or covered")
    public Coverings coverings(@PathParam("id") UUID id) {
        return new Coverings(BranchView.from(find(id)).coverings());
    }

    /** All coverings of a branch; there are few, so the list has no pages. */
    record Coverings(List<BranchView.CoveringView> items) {}

    @POST
    @Path("/{id}/coverings")
    @Operation(operationId = "coverUnit", summary = "The branch covers a unit from a day on")
    @APIResponse(
            responseCode = "201",
            description = "The covering.",
            content = @Content(schema = @Schema(implementation = BranchView.CoveringView.class)))
    public Response cover(@PathParam("id") UUID id, @NotNull @Valid CoveringRequest request) {
        return idempotent.create(
                request,
                () -> {
                    Covering covering = coverUnit.cover(context.reach(), id, request);
                    return new Created(covering.id(), 0);
                },
                created -> {
                    Branch branch = find(id);
                    Covering covering = branch.covering(created.id()).orElseThrow(Refusal.NotFound::new);
                    return answers.created(
                            URI.create(locationOf(id) + "/coverings"),
                            BranchView.CoveringView.from(covering),
                            branch.version());
                });
    }

    @POST
    @Path("/{id}/coverings/{coveringId}/closure")
    @Operation(operationId = "endCovering", summary = "The branch covers the unit no more from a day on")
    @APIResponse(
            responseCode = "200",
            description = "The branch with the end of the covering.",
            content = @Content(schema = @Schema(implementation = BranchView.class)))
    public Response endCovering(
            @PathParam("id") UUID id,
            @PathParam("coveringId") UUID coveringId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CoveringEndRequest request) {
        return idempotent.once(
                request,
                () -> endCovering.end(context.reach(), id, coveringId, expected, request.to()),
                ignored -> get(id));
    }

    private Branch find(UUID id) {
        return branches.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private static URI locationOf(UUID id) {
        return URI.create("/api/v1/branches/" + id);
    }
}
