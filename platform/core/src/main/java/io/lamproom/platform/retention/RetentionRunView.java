package io.lamproom.platform.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A retention run.
 *
 * @param endedBefore it is about records whose use ended before this day
 * @param due how many there were when it was planned
 * @param held how many more something open still needs, such as a request or a dispute
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionRunView(
        UUID id,
        UUID mineId,
        String kind,
        RetentionState state,
        LocalDate endedBefore,
        int months,
        String basis,
        long due,
        long held,
        String plannedBy,
        OffsetDateTime plannedAt,
        String confirmedBy,
        OffsetDateTime confirmedAt,
        long erased,
        long failed,
        OffsetDateTime endedAt,
        List<String> transitions,
        long version) {

    static RetentionRunView from(RetentionRun run, ZoneId zone) {
        return new RetentionRunView(
                run.id(),
                run.mineId(),
                run.kind(),
                run.state(),
                run.endedBefore(),
                run.term().months(),
                run.term().basis(),
                run.due(),
                run.held(),
                run.plannedBy(),
                at(run.plannedAt(), zone),
                run.confirmedBy(),
                at(run.confirmedAt(), zone),
                run.erased(),
                run.failed(),
                at(run.endedAt(), zone),
                run.state().transitions(),
                run.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
