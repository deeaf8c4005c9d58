package io.lamproom.member.correctionrequest;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The term of an answer. The law asks for a timely one and names no number of days.
 *
 * @param answerWorkingDays working days from the request to the answer
 */
record CorrectionRules(@Min(1) @Max(15) int answerWorkingDays) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<CorrectionRules> {

        @Override
        public String code() {
            return "correction-requests";
        }

        @Override
        public Class<CorrectionRules> type() {
            return CorrectionRules.class;
        }
    }
}
