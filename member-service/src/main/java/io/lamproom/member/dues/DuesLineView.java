package io.lamproom.member.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What a member owes and has paid for a month, in fen.
 *
 * @param dueFen null while there is no base to reckon on
 * @param baseId the base it was reckoned on
 * @param reductionId the approved reduction
 */
record DuesLineView(
        UUID id,
        UUID statementId,
        UUID branchId,
        UUID workerId,
        YearMonth month,
        LineStatus status,
        Long dueFen,
        long paidFen,
        long outstandingFen,
        UUID baseId,
        UUID reductionId,
        List<PaymentView> payments) {

    /**
     * A payment, or with a negative amount what takes one back.
     *
     * @param enteredLate entered in a later month than it was paid in
     */
    record PaymentView(
            UUID id,
            long amountFen,
            LocalDate paidOn,
            PaymentMethod method,
            boolean enteredLate,
            UUID reverses,
            String reason) {

        static PaymentView from(DuesPayment payment) {
            return new PaymentView(
                    payment.id(),
                    payment.amountFen(),
                    payment.paidOn(),
                    payment.method(),
                    payment.enteredLate(),
                    payment.reverses(),
                    payment.reason());
        }
    }

    static DuesLineView from(DuesLine line) {
        return new DuesLineView(
                line.id(),
                line.statementId(),
                line.branchId(),
                line.workerId(),
                line.month(),
                line.status(),
                line.dueFen(),
                line.paidFen(),
                line.outstandingFen(),
                line.baseId(),
                line.reductionId(),
                line.payments().stream().map(PaymentView::from).toList());
    }
}
