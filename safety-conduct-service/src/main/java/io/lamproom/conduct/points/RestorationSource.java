package io.lamproom.conduct.points;

import io.lamproom.platform.problem.Refusal;
import java.time.LocalDate;

/**
 * What a class or a commendation is worth to its worker's points.
 *
 * @param stands it was passed or confirmed, and that has not been taken back
 * @param earnedOn the mine's day of that, null before
 */
record RestorationSource(boolean stands, LocalDate earnedOn) {

    /** @param cycleFrom the first day of the running cycle: what was earned in an earlier one gave its chance then */
    void check(LocalDate cycleFrom) {
        if (!stands || earnedOn == null) {
            throw refused("restoration-source-not-standing");
        }
        if (earnedOn.isBefore(cycleFrom)) {
            throw refused("restoration-source-of-earlier-cycle", earnedOn, cycleFrom);
        }
    }

    static Refusal refused(String code, Object... arguments) {
        return new Refusal.RuleBroken(code, arguments).at("/sourceId");
    }
}
