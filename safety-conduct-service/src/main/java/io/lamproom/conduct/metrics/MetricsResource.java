package io.lamproom.conduct.metrics;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/report-metrics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Violations")
class MetricsResource {

    private final CallerMines mines;
    private final ReadReportMetrics readReportMetrics;

    MetricsResource(CallerMines mines, ReadReportMetrics readReportMetrics) {
        this.mines = mines;
        this.readReportMetrics = readReportMetrics;
    }

    @GET
    @Operation(
            operationId = "getReportMetrics",
            summary = "How the reports of a month came about",
            description =
                    "Reports on the last five days, on contractors, overturned since, and officers who report each "
                            + "other: signs of reports made for their number's sake. Reports carry no minimum and no reward.")
    public ReportMetrics getReportMetrics(
            @Parameter(description = "Such as 2026-11.", required = true) @QueryParam("month") YearMonth month) {
        if (month == null) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("month", "required"));
        }
        return readReportMetrics.read(mines.chosen(null), month);
    }
}
