package io.lamproom.member.membership;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Party members of the mine by relation branch. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Party members")
@RunOnVirtualThread
class MemberResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final PartyMemberRepository members;
    private final PersonNames names;
    private final ChangeMember changeMember;
    private final CallRoll callRoll;

    MemberResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            PartyMemberRepository members,
            PersonNames names,
            ChangeMember changeMember,
            CallRoll callRoll) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.members = members;
        this.names = names;
        this.changeMember = changeMember;
        this.callRoll = callRoll;
    }

    @GET
    @Operation(operationId = "listMembers", summary = "Party members within reach, the oldest record first")
    public Page<MemberView> list(
            @QueryParam("branch") UUID branch,
            @Parameter(description = "In this Party group now") @QueryParam("group") UUID group,
            @QueryParam("worker") UUID worker,
            @QueryParam("status") MemberStatus status,
            @BeanParam PageRequest page) {
        Page<PartyMember> found = members.page(context.reach(), new MemberFilter(branch, group, worker, status), page);
        Map<UUID, PersonNames.PersonName> named =
                names.of(found.items().stream().map(PartyMember::workerId).toList());
        return found.map(member -> MemberView.from(member, named.get(member.workerId()), clock.today()));
    }

    @GET
    @Path("/roll")
    @Operation(
            operationId = "callRoll",
            summary = "Who belongs to a branch on a day, who should attend and who may vote")
    public RollView roll(
            @NotNull @QueryParam("branch") UUID branch,
            @Parameter(description = "Today when not given") @QueryParam("on") LocalDate on) {
        return callRoll.call(branch, on);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMember", summary = "One Party member")
    @APIResponse(
            responseCode = "200",
            description = "The Party member.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response get(@PathParam("id") UUID id) {
        PartyMember member = members.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(MemberView.from(member, names.of(member.workerId()), clock.today()), member.version());
    }

    @POST
    @Path("/{id}/suspension")
    @Operation(operationId = "suspendMembership", summary = "FULL > MEMBERSHIP_SUSPENDED (停止党籍)")
    @APIResponse(
            responseCode = "200",
            description = "The member, suspended.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response suspend(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionRequest request) {
        return changed(id, request, () -> changeMember.suspend(id, expected, request));
    }

    @POST
    @Path("/{id}/restoration")
    @Operation(operationId = "restoreMembership", summary = "MEMBERSHIP_SUSPENDED > FULL (恢复党籍)")
    @APIResponse(
            responseCode = "200",
            description = "The member, restored.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response restore(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionRequest request) {
        return changed(id, request, () -> changeMember.restore(id, expected, request));
    }

    @POST
    @Path("/{id}/termination")
    @Operation(operationId = "terminateMembership", summary = "Ends a membership: expelled, struck off or left (出党)")
    @APIResponse(
            responseCode = "200",
            description = "The member with the end.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response terminate(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionRequest request) {
        return changed(id, request, () -> changeMember.terminate(id, expected, request));
    }

    @POST
    @Path("/{id}/marks")
    @Operation(
            operationId = "markMember",
            summary = "Sets a member apart for a time: floating, not counted, or without rights")
    @APIResponse(
            responseCode = "200",
            description = "The member as marked.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response mark(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid MarkRequest request) {
        return changed(id, request, () -> changeMember.mark(id, expected, request));
    }

    @POST
    @Path("/{id}/marks/{markId}/closure")
    @Operation(operationId = "endMemberMark", summary = "What set the member apart holds no more from a day on")
    @APIResponse(
            responseCode = "200",
            description = "The member with the end of the mark.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response endMark(
            @PathParam("id") UUID id,
            @PathParam("markId") UUID markId,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DayRequest request) {
        return changed(id, request, () -> changeMember.endMark(id, markId, expected, request.to()));
    }

    @POST
    @Path("/{id}/placements")
    @Operation(operationId = "placeMember", summary = "Puts a member into a Party group of the relation branch")
    @APIResponse(
            responseCode = "200",
            description = "The member as placed.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response place(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid PlacementRequest request) {
        return changed(id, request, () -> changeMember.place(id, expected, request));
    }

    private Response changed(UUID id, Object request, Supplier<PartyMember> work) {
        return idempotent.once(request, work, ignored -> get(id));
    }
}
