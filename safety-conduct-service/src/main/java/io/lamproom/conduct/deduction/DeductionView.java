package io.lamproom.conduct.deduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.liability.LiabilityGround;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.violation.ViolationView.StepView;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deduction as those see it whom it concerns; how much it is only who loses it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeductionView(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID violationId,
        LocalDate actOn,

        @Schema(description = "Where it is of who is jointly liable.")
        UUID liabilityId,

        LiabilityGround ground,
        DeductionKind kind,
        DeductionStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        @Schema(description = "The accounting month that it is taken from, by its name.")
        YearMonth month,

        @Schema(description = "To the worker alone; HR asks for it with a reason.")
        AmountsView amounts,

        StepView proposal,
        StepView decision,

        @Schema(description = "Since when an appeal or an objection is open.")
        OffsetDateTime suspendedAt,

        @Schema(description = "When its approval lapsed, because the month has not so much to give any more.")
        OffsetDateTime lapsedAt,

        OffsetDateTime reversedAt,
        OffsetDateTime handedOverAt,
        OffsetDateTime refundDueAt,
        OffsetDateTime refundedAt,
        long version) {

    /** In whole fen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeductionAmounts")
    record AmountsView(
            long proposedFen,

            @Schema(description = "Never more than proposed.")
            Long approvedFen,

            @Schema(description = "Of what was approved, what is to go back.")
            long refundFen,

            @Schema(description = "Of that, what has gone back.")
            long refundedFen) {

        static AmountsView of(Amounts amounts) {
            return new AmountsView(
                    amounts.proposedFen(), amounts.approvedFen(), amounts.refundFen(), amounts.refundedFen());
        }
    }

    /** @param reach of the caller, who sees amounts of their own */
    static DeductionView of(Deduction deduction, Reach reach, ZoneId zone) {
        Charged charged = deduction.charged();
        return new DeductionView(
                deduction.id(),
                deduction.mineId(),
                deduction.erased() ? null : charged.workerId(),
                charged.violationId(),
                charged.actOn(),
                charged.liabilityId(),
                charged.ground(),
                deduction.kind(),
                deduction.status(),
                deduction.transitions(),
                deduction.month(),
                reach.covers(Node.WORKER, charged.workerId()) ? AmountsView.of(deduction.amounts()) : null,
                StepView.of(deduction.proposal(), zone),
                StepView.of(deduction.decision(), zone),
                at(deduction.suspendedAt(), zone),
                at(deduction.lapsedAt(), zone),
                at(deduction.reversedAt(), zone),
                at(Mark.timeOf(deduction.handover()), zone),
                at(deduction.refundDueAt(), zone),
                at(Mark.timeOf(deduction.refund()), zone),
                deduction.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
