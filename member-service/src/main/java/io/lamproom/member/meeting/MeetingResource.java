package io.lamproom.member.meeting;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The meetings of a branch: planned, changed, cancelled, read. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@RunOnVirtualThread
class MeetingResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final MeetingRepository meetings;
    private final ReadMeeting readMeeting;
    private final PlanMeeting planMeeting;
    private final ChangeMeetingPlan changeMeetingPlan;
    private final CancelMeeting cancelMeeting;

    MeetingResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            MeetingRepository meetings,
            ReadMeeting readMeeting,
            PlanMeeting planMeeting,
            ChangeMeetingPlan changeMeetingPlan,
            CancelMeeting cancelMeeting) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.meetings = meetings;
        this.readMeeting = readMeeting;
        this.planMeeting = planMeeting;
        this.changeMeetingPlan = changeMeetingPlan;
        this.cancelMeeting = cancelMeeting;
    }

    @GET
    @Operation(
            operationId = "listMeetings",
            summary = "Meetings within reach, the newest first",
            description = "By the day they were held on, or are planned for.")
    public Page<MeetingSummary> list(
            @QueryParam("branch") UUID branch,
            @QueryParam("kind") MeetingKind kind,
            @QueryParam("status") MeetingStatus status,
            @Parameter(description = "The first day") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last day") @QueryParam("to") LocalDate to,
            @BeanParam PageRequest page) {
        return meetings.page(context.reach(), new MeetingFilter(branch, kind, status, from, to), page)
                .map(MeetingSummary::from);
    }

    @POST
    @Operation(operationId = "planMeeting", summary = "Plans a meeting of a branch or of one of its Party groups")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response plan(@NotNull @Valid MeetingRequest request) {
        return idempotent.once(request, () -> planMeeting.plan(context.reach(), request), created -> {
            MeetingView view = readMeeting.read(context.reach(), created.id());
            return answers.created(URI.create("/api/v1/meetings/" + view.id()), view, view.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeeting", summary = "One meeting with its votes and minutes")
    @APIResponse(
            responseCode = "200",
            description = "The meeting.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response get(@PathParam("id") UUID id) {
        MeetingView view = readMeeting.read(context.reach(), id);
        return answers.ok(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeMeetingPlan", summary = "Changes the plan of a meeting that has not been held")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as planned now.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid PlanRequest request) {
        changeMeetingPlan.change(context.reach(), id, expected, request);
        return get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelMeeting", summary = "A planned meeting does not take place")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, cancelled.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CancelRequest request) {
        return idempotent.once(
                request, () -> cancelMeeting.cancel(context.reach(), id, expected, request), ignored -> get(id));
    }

    @GET
    @Path("/{id}/attendees")
    @Operation(
            operationId = "listMeetingAttendees",
            summary = "Who is expected at a meeting, who came and who made it up",
            description = "Of a planned meeting as of the planned day; once held, as of the day it was held on.")
    public Attendees attendees(@PathParam("id") UUID id) {
        return new Attendees(readMeeting.attendees(context.reach(), id));
    }

    /** Everyone of a meeting; a branch is small, so the list has no pages. */
    record Attendees(List<AttendeeView> items) {}
}
