package io.lamproom.member.dues;

import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SmallSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads the rows of a 党费收缴表; a row on which nothing is filled in says that nothing was paid. */
final class PaymentSheet {

    private static final Map<String, PaymentMethod> METHODS = Map.of(
            "现金", PaymentMethod.CASH,
            "转账", PaymentMethod.TRANSFER,
            "银行转账", PaymentMethod.TRANSFER,
            "代扣", PaymentMethod.TRANSFER,
            "手机支付", PaymentMethod.MOBILE,
            "微信", PaymentMethod.MOBILE,
            "支付宝", PaymentMethod.MOBILE);

    private final NamedWorkers.Reading workers;

    PaymentSheet(NamedWorkers.Reading workers) {
        this.workers = workers;
    }

    /**
     * What a row says.
     *
     * @param paid null when nothing was paid, or after a fault
     */
    record Row(int number, String staffNo, UUID workerId, Paid paid, List<Fault> faults) {}

    /** A payment as it is written down. */
    record Paid(long amountFen, LocalDate paidOn, PaymentMethod method) {}

    List<Row> read(SmallSheet.Content sheet) {
        workers.next(sheet.rows());
        return sheet.rows().stream().map(row -> read(row, sheet.date1904())).toList();
    }

    private Row read(Sheet.Row row, boolean date1904) {
        RowReader cells = new RowReader(row.cells(), date1904);
        NamedWorkers.Named worker = workers.of(cells);
        Paid paid = isFilledIn(cells) ? paid(cells) : null;
        return new Row(
                row.number(), worker.staffNo(), worker.workerId(), cells.isFaultless() ? paid : null, cells.faults());
    }

    private static boolean isFilledIn(RowReader cells) {
        return cells.said(PaymentColumn.PAID).isPresent()
                || cells.said(PaymentColumn.PAID_ON).isPresent()
                || cells.said(PaymentColumn.METHOD).isPresent();
    }

    private static Paid paid(RowReader cells) {
        cells.required(PaymentColumn.PAID, PaymentFault.AMOUNT_MISSING);
        OptionalLong amount = cells.fen(PaymentColumn.PAID, PaymentFault.AMOUNT);
        if (amount.isPresent() && amount.getAsLong() == 0) {
            cells.fault(PaymentFault.AMOUNT, PaymentColumn.PAID);
        }
        cells.required(PaymentColumn.PAID_ON, PaymentFault.PAID_ON_MISSING);
        LocalDate paidOn = cells.date(PaymentColumn.PAID_ON, PaymentFault.PAID_ON);
        cells.required(PaymentColumn.METHOD, PaymentFault.METHOD_MISSING);
        PaymentMethod method = cells.coded(PaymentColumn.METHOD, METHODS, PaymentFault.METHOD);
        return new Paid(amount.orElse(0), paidOn, method);
    }
}
