package io.lamproom.member.meeting;

import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's record of organisation life: the meetings they were expected at. */
@Path("/api/v1/meeting-attendances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@RunOnVirtualThread
class AttendanceResource {

    private final CallerContext context;
    private final AttendeeRepository attendees;

    AttendanceResource(CallerContext context, AttendeeRepository attendees) {
        this.context = context;
        this.attendees = attendees;
    }

    @GET
    @Operation(
            operationId = "listMeetingAttendances",
            summary = "Who was expected at which meeting, the newest first",
            description = "A worker sees the own record.")
    public Page<AttendanceView> list(
            @QueryParam("worker") UUID worker, @QueryParam("presence") Presence presence, @BeanParam PageRequest page) {
        return attendees.page(context.reach(), worker, presence, page).map(AttendanceView::from);
    }
}
