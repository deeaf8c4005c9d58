package io.lamproom.member.membership;

import io.lamproom.platform.problem.Refusal;
import java.time.LocalDate;

/** The rules of the days that Party age is counted by. */
final class PartyDates {

    private PartyDates() {}

    /**
     * @param joinedOn null where it is not known
     * @param fullOn null where it is not known
     * @param latest the day after which neither can lie
     */
    static void check(boolean full, LocalDate joinedOn, LocalDate fullOn, LocalDate latest) {
        if (fullOn == null) {
            return;
        }
        if (!full) {
            throw new Refusal.RuleBroken("full-day-of-probationary").at("/fullOn");
        }
        if (fullOn.isAfter(latest)) {
            throw new Refusal.RuleBroken("full-after-membership", latest).at("/fullOn");
        }
        if (joinedOn != null && fullOn.isBefore(joinedOn)) {
            throw new Refusal.RuleBroken("full-before-joined", joinedOn).at("/fullOn");
        }
    }
}
