package io.lamproom.conduct.appeal;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The terms of an appeal (复核), in working days by the mine's calendar.
 *
 * @param withinWorkingDays from the serving of the notice to the appeal
 * @param decideWithinWorkingDays from the appeal to its decision
 * @param decideStoppedWithinWorkingDays the same where the person is stopped from work meanwhile
 */
public record AppealRules(
        @NotNull @Min(3) @Max(10) Integer withinWorkingDays,
        @NotNull @Min(1) @Max(10) Integer decideWithinWorkingDays,
        @NotNull @Min(1) @Max(3) Integer decideStoppedWithinWorkingDays) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<AppealRules> {

        @Override
        public String code() {
            return "appeal";
        }

        @Override
        public Class<AppealRules> type() {
            return AppealRules.class;
        }
    }
}
