package io.lamproom.conduct.coverage;

import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/place-coverage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inspections")
class CoverageResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Coverages coverages;

    CoverageResource(CallerContext context, BusinessClock clock, Coverages coverages) {
        this.context = context;
        this.clock = clock;
        this.coverages = coverages;
    }

    @GET
    @Operation(
            operationId = "listPlaceCoverage",
            summary = "The mine's places with their visits in a week, by code",
            description = "Visits of inspections that were made and of leaders on their route.")
    public Page<PlaceCoverage> listPlaceCoverage(
            @Parameter(description = "A day of the week, which begins on Monday; today if absent.") @QueryParam("on")
                    LocalDate on,
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @Parameter(description = "Only those that were, or were not, visited.") @QueryParam("visited")
                    Boolean visited,
            @BeanParam PageRequest page) {
        LocalDate monday = (on == null ? clock.today() : on).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return coverages.list(context.reach(), monday, section, visited, page);
    }
}
