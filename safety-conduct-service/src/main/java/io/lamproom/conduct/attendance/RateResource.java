package io.lamproom.conduct.attendance;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/attendance-rates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attendance")
class RateResource {

    private final ReadRate readRate;

    RateResource(ReadRate readRate) {
        this.readRate = readRate;
    }

    @GET
    @Operation(
            operationId = "getAttendanceRate",
            summary = "The attendance rate of a worker, team, section, branch or mine over some days",
            description =
                    "Worked shifts of those scheduled, approved leave, injury, training and stoppage taken off. With "
                            + "asOf as it was known at the end of that day, before later corrections.")
    public AttendanceRate getAttendanceRate(
            @Parameter(required = true, description = "Whose rate.") @QueryParam("of") RateNode of,
            @Parameter(required = true, description = "Of the worker, unit, branch or mine.") @QueryParam("id") UUID id,
            @Parameter(required = true, description = "The first business date.") @QueryParam("from") LocalDate from,
            @Parameter(required = true, description = "The last business date.") @QueryParam("to") LocalDate to,
            @Parameter(description = "As it stood on this date.") @QueryParam("asOf") LocalDate asOf) {
        required("of", of);
        required("id", id);
        required("from", from);
        required("to", to);
        return readRate.read(of, id, from, to, asOf);
    }

    private static void required(String name, Object value) {
        if (value == null) {
            throw new Refusal.InvalidInput(FieldError.ofParameter(name, "required"));
        }
    }
}
