package io.lamproom.member.meeting;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** What happened at a meeting: who was there, what was decided, the minutes, and the study of those who missed it. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@RunOnVirtualThread
class MeetingRecordResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ReadMeeting readMeeting;
    private final HoldMeeting holdMeeting;
    private final CorrectAttendance correctAttendance;
    private final RecordResolution recordResolution;
    private final RecordBallot recordBallot;
    private final MinuteMeeting minuteMeeting;
    private final RecordMakeUp recordMakeUp;
    private final RateMeeting rateMeeting;

    MeetingRecordResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            ReadMeeting readMeeting,
            HoldMeeting holdMeeting,
            CorrectAttendance correctAttendance,
            RecordResolution recordResolution,
            RecordBallot recordBallot,
            MinuteMeeting minuteMeeting,
            RecordMakeUp recordMakeUp,
            RateMeeting rateMeeting) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.readMeeting = readMeeting;
        this.holdMeeting = holdMeeting;
        this.correctAttendance = correctAttendance;
        this.recordResolution = recordResolution;
        this.recordBallot = recordBallot;
        this.minuteMeeting = minuteMeeting;
        this.recordMakeUp = recordMakeUp;
        this.rateMeeting = rateMeeting;
    }

    @POST
    @Path("/{id}/holding")
    @Operation(
            operationId = "holdMeeting",
            summary = "Records that a meeting took place and who was there",
            description = "Everyone expected on that day is present, or absent with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, held.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response hold(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid HoldingRequest request) {
        return idempotent.once(
                request, () -> holdMeeting.hold(context.reach(), id, expected, request), ignored -> answer(id));
    }

    @PUT
    @Path("/{id}/attendance")
    @Operation(
            operationId = "correctMeetingAttendance",
            summary = "Corrects who was there, before anything was voted on or the minutes are written")
    @APIResponse(
            responseCode = "200",
            description = "The meeting.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid AttendanceRequest request) {
        correctAttendance.correct(context.reach(), id, expected, request);
        return answer(id);
    }

    @POST
    @Path("/{id}/resolutions")
    @Operation(
            operationId = "recordResolution",
            summary = "Records a matter that was voted on",
            description =
                    "Quorum and majority are reckoned from who was eligible on that day; the person it is about is"
                            + " not. The outcome must be what the votes say.")
    @APIResponse(
            responseCode = "201",
            description = "The resolution.",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response resolve(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ResolutionRequest request) {
        return idempotent.create(
                request,
                () -> new Created(
                        recordResolution
                                .record(context.reach(), id, expected, request)
                                .id(),
                        0),
                created -> {
                    MeetingView meeting = readMeeting.read(context.reach(), id);
                    ResolutionView view = meeting.resolutions().stream()
                            .filter(each -> each.id().equals(created.id()))
                            .findFirst()
                            .orElseThrow(Refusal.NotFound::new);
                    return answers.created(locationOf(id), view, meeting.version());
                });
    }

    @POST
    @Path("/{id}/ballots")
    @Operation(
            operationId = "recordBallot",
            summary = "Records the count of a ballot at an election",
            description = "Who is elected is reckoned from the votes.")
    @APIResponse(
            responseCode = "201",
            description = "The ballot.",
            content = @Content(schema = @Schema(implementation = BallotView.class)))
    public Response elect(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid BallotRequest request) {
        return idempotent.create(
                request,
                () -> new Created(
                        recordBallot
                                .record(context.reach(), id, expected, request)
                                .id(),
                        0),
                created -> {
                    MeetingView meeting = readMeeting.read(context.reach(), id);
                    BallotView view = meeting.ballots().stream()
                            .filter(each -> each.id().equals(created.id()))
                            .findFirst()
                            .orElseThrow(Refusal.NotFound::new);
                    return answers.created(locationOf(id), view, meeting.version());
                });
    }

    @POST
    @Path("/{id}/minutes")
    @Operation(operationId = "minuteMeeting", summary = "Writes the minutes; the votes are closed with them")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with its minutes.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response minute(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid MinutesRequest request) {
        return idempotent.once(
                request, () -> minuteMeeting.minute(context.reach(), id, expected, request), ignored -> answer(id));
    }

    @POST
    @Path("/{id}/make-up-studies")
    @Operation(operationId = "recordMakeUpStudy", summary = "Someone who was absent has studied the meeting since")
    @APIResponse(
            responseCode = "200",
            description = "The meeting.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response makeUp(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid MakeUpRequest request) {
        return idempotent.once(
                request, () -> recordMakeUp.record(context.reach(), id, expected, request), ignored -> answer(id));
    }

    @POST
    @Path("/{id}/ratings")
    @Operation(
            operationId = "rateMeeting",
            summary = "Someone who was there rates the meeting, once and without a name",
            description = "Score and person are kept apart; the average is shown from three ratings on.")
    @APIResponse(responseCode = "204", description = "Counted.")
    public Response rate(@PathParam("id") UUID id, @NotNull @Valid RatingRequest request) {
        // the score stays out of the record of the key too
        return idempotent.once(
                id,
                () -> rateMeeting.rate(context.reach(), id, request.score()),
                ignored -> Response.noContent().build());
    }

    private Response answer(UUID id) {
        MeetingView view = readMeeting.read(context.reach(), id);
        return answers.ok(view, view.version());
    }

    private static URI locationOf(UUID id) {
        return URI.create("/api/v1/meetings/" + id);
    }
}
