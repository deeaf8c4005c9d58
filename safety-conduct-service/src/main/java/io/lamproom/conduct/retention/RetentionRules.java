package io.lamproom.conduct.retention;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * For how many months records are kept; a term that is not given is for good. Each runs from the event that ends the
 * record's use. The law asks for no less than two years of what wages are paid by (Interim Provisions on Payment of Wages,
 * art. 6), and disputes may be brought for one (Labour Dispute Mediation and Arbitration Law, art. 27).
 *
 * @param caseMonths a violation, from the closing of its case
 * @param specialTradeMonths the same where its subject worked in a special trade (特种作业)
 * @param specialTrades names of such trades as the roster has them
 * @param endedMonths a violation that was voided, revoked or annulled, from then on
 * @param unconfirmedMonths a report or draft that nobody confirmed, from its record; not one from before the mine went live
 * @param irregularMonths an irregular act, from its confirmation
 * @param interimHoldMonths a hold of an inspector or leader, from its end
 * @param todayHoldMonths a hold of the check before a shift, from its end
 * @param attendanceMonths a month of plans and attendance, from its end
 * @param wageMonths the wage base of a month, from its end
 * @param absenceMonths an absence, from what was last done about it
 * @param refusalMonths a refusal of unsafe work with its reviews, from the end of the watch
 * @param proposalMonths what points led to, and points given back, from the decision or the day
 * @param dangerMonths a hidden danger, from its closing or dismissal
 * @param inspectionMonths an inspection, from the day that it was planned for or made
 * @param leaderShiftMonths a leader shift, from the day that it was planned for; the law asks for no less than a year
 * @param nearMissMonths a near miss, from its closing
 * @param accidentMonths an accident, from its closing
 * @param patternMonths a review of what repeats, from its decision
 * @param rootCauseMonths an analysis, from its closing
 * @param dutyMonths a signed duty list, from the end of its year
 */
public record RetentionRules(
        @Min(12) @Max(600) Integer caseMonths,
        @Min(12) @Max(600) Integer specialTradeMonths,
        @NotNull List<@NotBlank String> specialTrades,
        @Min(12) @Max(600) Integer endedMonths,
        @Min(1) @Max(600) Integer unconfirmedMonths,
        @Min(1) @Max(600) Integer irregularMonths,
        @Min(1) @Max(600) Integer interimHoldMonths,
        @Min(1) @Max(600) Integer todayHoldMonths,
        @Min(24) @Max(600) Integer attendanceMonths,
        @Min(24) @Max(600) Integer wageMonths,
        @Min(12) @Max(600) Integer absenceMonths,
        @Min(12) @Max(600) Integer refusalMonths,
        @Min(12) @Max(600) Integer proposalMonths,
        @Min(12) @Max(600) Integer dangerMonths,
        @Min(12) @Max(600) Integer inspectionMonths,
        @Min(12) @Max(600) Integer leaderShiftMonths,
        @Min(12) @Max(600) Integer nearMissMonths,
        @Min(12) @Max(600) Integer accidentMonths,
        @Min(12) @Max(600) Integer patternMonths,
        @Min(12) @Max(600) Integer rootCauseMonths,
        @Min(12) @Max(600) Integer dutyMonths) {

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
