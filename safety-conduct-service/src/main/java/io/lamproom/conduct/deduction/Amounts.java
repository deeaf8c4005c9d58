package io.lamproom.conduct.deduction;

import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is asked, taken and given back, in whole fen: never more than was asked, and never more back than was taken.
 *
 * @param approvedFen null while nobody has approved
 * @param refundFen of what was approved, what is to go back
 * @param refundedFen of that, what has gone back
 */
@Embeddable
record Amounts(
        @Column(nullable = false) long proposedFen,
        Long approvedFen,
        @Column(nullable = false) long refundFen,
        @Column(nullable = false) long refundedFen) {

    static Amounts proposed(long fen) {
        return new Amounts(fen, null, 0, 0);
    }

    /** @param fen null for all that is proposed */
    Amounts approved(Long fen) {
        if (fen != null && fen > proposedFen) {
            throw new Refusal.RuleBroken("deduction-above-proposal").at("/amountFen");
        }
        return new Amounts(proposedFen, fen == null ? proposedFen : fen, 0, 0);
    }

    /** As if nobody had approved. */
    Amounts open() {
        return new Amounts(proposedFen, null, 0, 0);
    }

    /** Before it is taken: neither asked nor approved is more than this. */
    Amounts loweredTo(long fen) {
        return new Amounts(
                Math.min(proposedFen, fen), approvedFen == null ? null : Math.min(approvedFen, fen), 0, refundedFen);
    }

    /** After it was taken: so much in all is to go back, if not more already. */
    Amounts refunding(long fen) {
        return new Amounts(proposedFen, approvedFen, Math.max(refundFen, Math.min(approvedFen, fen)), refundedFen);
    }

    Amounts refunded() {
        return new Amounts(proposedFen, approvedFen, refundFen, refundFen);
    }

    /** What is taken from the month in the end. */
    long netFen() {
        return approvedFen == null ? 0 : approvedFen - refundFen;
    }

    @Override
    public String toString() {
        return "Amounts";
    }
}
