package io.lamproom.conduct.leadershift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What the mine publishes of a month (带班下井公示): planned, led and missed by leader, as of today. */
record LeaderShiftMonth(UUID mineId, YearMonth month, int planned, int led, int missed, List<LeaderMonth> leaders) {

    /** One leader's month; what was cancelled was not planned. */
    record LeaderMonth(UUID leaderId, int planned, int led, int missed) {

        static LeaderMonth of(UUID leaderId, List<LeaderShift> shifts, LocalDate today) {
            return new LeaderMonth(
                    leaderId,
                    (int) shifts.stream()
                            .filter(shift -> shift.status() != LeaderShiftStatus.CANCELLED)
                            .count(),
                    (int) shifts.stream()
                            .filter(shift -> shift.status() == LeaderShiftStatus.UP)
                            .count(),
                    (int) shifts.stream().filter(shift -> shift.missedOn(today)).count());
        }
    }

    /** @param whole of all shifts, also those that are nobody's any more */
    static LeaderShiftMonth of(UUID mineId, YearMonth month, LeaderMonth whole, List<LeaderMonth> leaders) {
        return new LeaderShiftMonth(mineId, month, whole.planned(), whole.led(), whole.missed(), leaders);
    }
}
