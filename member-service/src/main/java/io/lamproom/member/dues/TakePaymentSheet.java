package io.lamproom.member.dues;

import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.sheet.SmallSheet;
import io.lamproom.platform.sheetimport.Rehearsal;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes what a sheet says was paid of a statement, all of it or nothing, by the operation that records payments. A
 * payment that is recorded already is not recorded again, so the same sheet twice changes nothing.
 */
@ApplicationScoped
class TakePaymentSheet {

    static final String KIND = "payment-sheet";

    private final CallerContext context;
    private final DuesStatementRepository statements;
    private final RecordDuesPayments recordPayments;
    private final NamedWorkers workers;
    private final Rehearsal rehearsal;

    TakePaymentSheet(
            CallerContext context,
            DuesStatementRepository statements,
            RecordDuesPayments recordPayments,
            NamedWorkers workers,
            Rehearsal rehearsal) {
        this.context = context;
        this.statements = statements;
        this.recordPayments = recordPayments;
        this.workers = workers;
        this.rehearsal = rehearsal;
    }

    /**
     * What would become of its rows now; nothing is written.
     *
     * @param expected null for any version
     */
    @Transactional
    List<RowResult> judge(UUID id, ExpectedVersion expected, SmallSheet sheet) {
        DuesStatement statement = find(id);
        if (expected != null) {
            ExpectedVersion.check(expected, statement.version());
        }
        return judge(statement, read(statement, sheet));
    }

    /** Writes what its rows say; with a row refused nothing is written. */
    @Transactional
    List<RowResult> take(UUID id, ExpectedVersion expected, SmallSheet sheet) {
        DuesStatement statement = find(id);
        ExpectedVersion.check(expected, statement.version());
        List<PaymentSheet.Row> rows = read(statement, sheet);
        List<RowResult> results = judge(statement, rows);
        if (results.stream().anyMatch(result -> result.status() == RowStatus.REFUSED)) {
            return results;
        }
        pay(statement, notRecorded(statement, rows));
        return results.stream()
                .map(result -> result.written(result.subjectId()))
                .toList();
    }

    private List<PaymentSheet.Row> read(DuesStatement statement, SmallSheet sheet) {
        return new PaymentSheet(workers.reading(statement.mineId(), PaymentColumn.STAFF_NUMBER, PaymentColumn.NAME)
                        .repeating())
                .read(sheet.read(PaymentColumn.LAYOUT));
    }

    private List<RowResult> judge(DuesStatement statement, List<PaymentSheet.Row> rows) {
        List<PaymentSheet.Row> open = notRecorded(statement, rows);
        List<RowResult> results = rows.stream()
                .map(row -> open.contains(row) ? rehearsed(statement, row) : settled(row))
                .toList();
        if (!open.isEmpty() && results.stream().noneMatch(result -> result.status() == RowStatus.REFUSED)) {
            // what is lawful row by row may be too much together
            rehearsal.of(() -> pay(find(statement.id()), open));
        }
        return results;
    }

    private DuesStatement find(UUID id) {
        return statements.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** Each payment of the statement answers for one row that says the same. */
    private static List<PaymentSheet.Row> notRecorded(DuesStatement statement, List<PaymentSheet.Row> rows) {
        Map<UUID, List<PaymentSheet.Paid>> recorded =
                statement.lines().stream().collect(Collectors.toMap(DuesLine::workerId, TakePaymentSheet::recorded));
        return rows.stream()
                .filter(row -> row.paid() != null)
                .filter(row -> !recorded.getOrDefault(row.workerId(), new ArrayList<>())
                        .remove(row.paid()))
                .toList();
    }

    private static List<PaymentSheet.Paid> recorded(DuesLine line) {
        return line.standing().stream()
                .map(payment -> new PaymentSheet.Paid(payment.amountFen(), payment.paidOn(), payment.method()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private RowResult rehearsed(DuesStatement statement, PaymentSheet.Row row) {
        return rehearsal.row(
                () -> rehearsal.of(() -> {
                    recordPayments.record(
                            statement.id(),
                            new ExpectedVersion(statement.version()),
                            request(row.paid(), List.of(row)));
                    return result(row, RowStatus.NEW);
                }),
                row.number(),
                row.staffNo(),
                pointer -> pointer.equals("/paidOn") ? PaymentColumn.PAID_ON : PaymentColumn.PAID);
    }

    private static RowResult settled(PaymentSheet.Row row) {
        return row.faults().isEmpty()
                ? result(row, RowStatus.UNCHANGED)
                : RowResult.refused(row.number(), row.staffNo(), row.faults());
    }

    private static RowResult result(PaymentSheet.Row row, RowStatus status) {
        return new RowResult(row.number(), status, row.staffNo(), row.workerId(), List.of());
    }

    private DuesStatement pay(DuesStatement statement, List<PaymentSheet.Row> rows) {
        record Occasion(LocalDate paidOn, PaymentMethod method) {}
        if (rows.isEmpty()) {
            return statement;
        }
        List<PaymentsRequest> occasions = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Occasion(row.paid().paidOn(), row.paid().method())))
                .values()
                .stream()
                .map(together -> request(together.getFirst().paid(), together))
                .toList();
        return recordPayments.record(statement.id(), new ExpectedVersion(statement.version()), occasions);
    }

    private static PaymentsRequest request(PaymentSheet.Paid occasion, List<PaymentSheet.Row> rows) {
        return new PaymentsRequest(
                occasion.paidOn(),
                occasion.method(),
                rows.stream()
                        .map(row -> new PaymentsRequest.Payment(
                                row.workerId(), row.paid().amountFen()))
                        .toList());
    }
}
