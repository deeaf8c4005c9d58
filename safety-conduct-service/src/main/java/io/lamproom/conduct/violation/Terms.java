package io.lamproom.conduct.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.catalogue.ConductTerms;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The two terms after which a report can no longer be confirmed (失效): it was told too late, or nobody confirmed it in
 * time. Computed from the dates each time it is asked, never stored. History from before a mine went live has no terms.
 *
 * @param reportBy the last moment to report it; null for history
 * @param confirmBy the last day to confirm it; null for history and before it is reported
 * @param lapsed the code of the rule that is broken; null while none is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(
        OffsetDateTime reportBy,
        LocalDate confirmBy,

        @Schema(description = "The code of the rule that is broken: it can no longer be confirmed.")
        String lapsed) {

    static final Terms NONE = new Terms(null, null, null);

    static final String REPORTED_LATE = "violation-reported-late";
    static final String NOT_CONFIRMED_IN_TIME = "violation-not-confirmed-in-time";

    /**
     * The terms as they stand at an instant, in the mine's zone.
     *
     * @param reportedAt null while it is a draft
     * @param extended its confirmation has as many days again
     * @param days the mine's working days
     */
    static Terms asOf(
            Instant now,
            Occurrence occurrence,
            Instant reportedAt,
            boolean extended,
            ConductTerms policy,
            WorkingDays days,
            ZoneId zone) {
        return occurrence.history()
                ? NONE
                : asOf(now, occurrence.occurredAt(), reportedAt, extended, policy, days, zone);
    }

    static Terms asOf(
            Instant now,
            Instant occurredAt,
            Instant reportedAt,
            boolean extended,
            ConductTerms policy,
            WorkingDays days,
            ZoneId zone) {
        int confirmWithin = policy.confirmWithinWorkingDays() * (extended ? 2 : 1);
        Instant reportBy = occurredAt.plus(policy.reportWithinHours(), ChronoUnit.HOURS);
        LocalDate confirmBy =
                reportedAt == null ? null : days.after(reportedAt.atZone(zone).toLocalDate(), confirmWithin);
        String lapsed = null;
        if ((reportedAt == null ? now : reportedAt).isAfter(reportBy)) {
            lapsed = REPORTED_LATE;
        } else if (confirmBy != null && now.atZone(zone).toLocalDate().isAfter(confirmBy)) {
            lapsed = NOT_CONFIRMED_IN_TIME;
        }
        return new Terms(reportBy.atZone(zone).toOffsetDateTime(), confirmBy, lapsed);
    }

    /** @throws Refusal naming the rule and its date, when a term has run out */
    void check() {
        if (lapsed != null) {
            throw lapsed.equals(REPORTED_LATE)
                    ? new Refusal.RuleBroken(REPORTED_LATE, reportBy)
                    : new Refusal.RuleBroken(NOT_CONFIRMED_IN_TIME, confirmBy);
        }
    }
}
