package io.lamproom.member.retention;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * For how many months records are kept; a term that is not given is for good.
 *
 * @param personMonths who the person was, from the end of the last employment; the law asks for the text of an ended
 *     contract for two years at least (Labour Contract Law, art. 50)
 * @param contactMonths phone, address and emergency contact, from the end of the last employment
 * @param correctionMonths what was said in a request for correction, from its end
 */
public record RetentionRules(
        @Min(24) @Max(600) Integer personMonths,
        @Min(1) @Max(600) Integer contactMonths,
        @Min(12) @Max(600) Integer correctionMonths) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<RetentionRules> {

        @Override
        public String code() {
            return "retention";
        }

        @Override
        public Class<RetentionRules> type() {
            return RetentionRules.class;
        }
    }
}
