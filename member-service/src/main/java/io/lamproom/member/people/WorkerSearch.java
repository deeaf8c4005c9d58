package io.lamproom.member.people;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which workers a caller asks for; a {@code @BeanParam} of the list and of its export. */
public class WorkerSearch {

    @QueryParam("unit")
    @Parameter(description = "Under this section, department, contractor or team on the day")
    public UUID unit;

    @QueryParam("branch")
    @Parameter(description = "Covered by this branch on the day")
    public UUID branch;

    @QueryParam("status")
    @Parameter(description = "In this status on the day")
    public WorkerStatus status;

    @QueryParam("post")
    @Size(max = 64)
    @Parameter(description = "Holding this post on the day, by whatever assignment")
    public String post;

    @QueryParam("q")
    @Size(max = 64)
    @Parameter(
            description = "How the name or its pinyin initials begin, or the staff number when there is a digit in it")
    public String text;

    @QueryParam("on")
    @Parameter(description = "Only who was employed on this day, and as it was then; today, when left out")
    public LocalDate on;

    public WorkerFilter filter() {
        return new WorkerFilter(unit, branch, status, post, text, on);
    }
}
