package io.lamproom.conduct.points;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the points of a worker or a unit stand on a day.
 *
 * @param budget null for a unit, which has none
 * @param balance what is left of the budget, never below zero; null for a unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PointsView(
        UUID id,
        UUID mineId,
        AccountKind kind,
        LocalDate on,

        @Schema(description = "The first day whose points count on that day.")
        LocalDate cycleFrom,

        Integer budget,
        int deducted,
        Integer balance,

        @Schema(description = "The rules by which it was reckoned, as in /conduct-rule-sets.")
        UUID ruleSetId,

        @Schema(
                description =
                        "What each violation of the cycle costs a person, as things stand now. A unit is charged too often: its ledger lists them.")
        List<ChargeView> charges,

        long version) {

    /** What one violation costs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChargeView(
            UUID violationId,
            LocalDate day,

            @Schema(description = "Points of the catalogue.")
            int base,

            @Schema(description = "Above 100 where the act repeats an earlier one.")
            int percent,

            @Schema(description = "Points that it costs now: none while an appeal is open.")
            int points,

            @Schema(
                    enumeration = {"CHARGED", "SUSPENDED", "REVERSED"},
                    description =
                            "`CHARGED`; `SUSPENDED` while an appeal is open; `REVERSED` by a revocation or annulment.")
            String status) {

        static ChargeView of(Charge charge) {
            return new ChargeView(
                    charge.violationId(),
                    charge.day(),
                    charge.base(),
                    charge.percent(),
                    charge.cost(),
                    charge.status().name());
        }
    }
}
