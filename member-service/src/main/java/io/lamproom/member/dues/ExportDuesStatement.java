package io.lamproom.member.dues;

import io.lamproom.member.membership.PersonNames;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.sheet.SheetFile;
import io.lamproom.platform.sheet.SheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes a statement of dues out as the 党费收缴表 that is filled in and sent back: a row for each payment, or none yet. */
@ApplicationScoped
class ExportDuesStatement {

    private static final List<String> HEADER = Stream.of(
                    PaymentColumn.NAME,
                    PaymentColumn.STAFF_NUMBER,
                    PaymentColumn.DUE,
                    PaymentColumn.OUTSTANDING,
                    PaymentColumn.PAID,
                    PaymentColumn.PAID_ON,
                    PaymentColumn.METHOD)
            .map(PaymentColumn::header)
            .toList();

    private final CallerContext context;
    private final DuesStatementRepository statements;
    private final PersonNames names;
    private final Messages messages;

    ExportDuesStatement(
            CallerContext context, DuesStatementRepository statements, PersonNames names, Messages messages) {
        this.context = context;
        this.statements = statements;
        this.names = names;
        this.messages = messages;
    }

    /** A file with its name, without the ending. */
    record Exported(SheetFile file, String name) {}

    @Transactional
    Exported export(UUID id, SheetFormat format) {
        DuesStatement statement = statements.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        Map<UUID, PersonNames.PersonName> named =
                names.of(statement.lines().stream().map(DuesLine::workerId).toList());
        SheetFile file = SheetFile.of(format, sheet -> {
            sheet.row(HEADER);
            for (List<String> row : rows(statement, named)) {
                sheet.row(row);
            }
        });
        return new Exported(file, "dues-" + statement.month());
    }

    private List<List<String>> rows(DuesStatement statement, Map<UUID, PersonNames.PersonName> named) {
        return statement.lines().stream()
                .filter(line -> named.get(line.workerId()).staffNo() != null)
                .sorted(Comparator.comparing(line -> named.get(line.workerId()).staffNo()))
                .flatMap(line -> rows(line, named.get(line.workerId())))
                .toList();
    }

    private Stream<List<String>> rows(DuesLine line, PersonNames.PersonName payer) {
        List<String> who = List.of(
                payer.name(),
                payer.staffNo(),
                line.dueFen() == null ? "" : Yuan.of(line.dueFen()),
                line.dueFen() == null ? "" : Yuan.of(line.outstandingFen()));
        return line.standing().isEmpty()
                ? Stream.of(row(who, "", "", ""))
                : line.standing().stream()
                        .map(payment -> row(
                                who,
                                Yuan.of(payment.amountFen()),
                                payment.paidOn().toString(),
                                messages.text(
                                        Locale.SIMPLIFIED_CHINESE,
                                        "code.payment-method."
                                                + payment.method().name())));
    }

    private static List<String> row(List<String> who, String... paid) {
        return Stream.concat(who.stream(), Stream.of(paid)).toList();
    }
}
