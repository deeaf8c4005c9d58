package io.lamproom.member.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many stand where on the way into the Party on a day, by branch (发展党员漏斗). */
record FunnelView(LocalDate on, List<Line> items) {

    /**
     * One stage of one branch.
     *
     * @param overdue of them, who have passed a term; null of another day than today
     */
    @Schema(name = "FunnelLine")
    record Line(UUID branchId, AdmissionStage stage, int persons, Integer overdue) {}
}
