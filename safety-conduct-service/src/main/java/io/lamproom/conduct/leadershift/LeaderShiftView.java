package io.lamproom.conduct.leadershift;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader's shift as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeaderShiftView(
        UUID id,
        UUID mineId,
        UUID leaderId,
        LocalDate plannedOn,
        String plannedShift,
        LeaderShiftStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        @Schema(description = "The day has passed and the leader did not go down, as of today.")
        boolean missed,

        @Schema(
                description =
                        "The leader went down longer ago than a shift lasts by the mine's rules and did not come up, as"
                                + " of now: who forgot to say so leads no shift any more.")
        boolean overdue,

        OffsetDateTime downAt,
        LocalDate downOn,
        String downShift,

        @Schema(description = "The leader went down in the shift that was planned.")
        boolean asPlanned,

        OffsetDateTime upAt,
        List<UUID> routePlaceIds,
        List<UUID> dangerIds,
        String findings,
        UUID handedOverTo,
        String handover,
        String cancellation,
        long version) {

    static LeaderShiftView of(LeaderShift shift, DescentTerms.AsOf terms, LocalDate today, ZoneId zone) {
        Descent descent = shift.descent();
        Ascent ascent = shift.ascent();
        return new LeaderShiftView(
                shift.id(),
                shift.mineId(),
                shift.leaderId(),
                shift.plannedOn(),
                shift.plannedShift(),
                shift.status(),
                shift.status().transitions(),
                shift.missedOn(today),
                terms.overdue(shift),
                descent == null ? null : offset(descent.at(), zone),
                descent == null ? null : descent.on(),
                descent == null ? null : descent.shift(),
                shift.asPlanned(),
                ascent == null ? null : offset(ascent.at(), zone),
                shift.route(),
                shift.dangers().stream().sorted().toList(),
                ascent == null ? null : ascent.findings(),
                ascent == null ? null : ascent.handedOverTo(),
                ascent == null ? null : ascent.handover(),
                shift.cancellation() == null ? null : shift.cancellation().note(),
                shift.version());
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
