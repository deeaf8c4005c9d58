package io.lamproom.member.dues;

import java.util.List;

/**
 * The sums of a month: dues in fen, and persons who owe something. On time is what was paid by the month's end.
 *
 * @param personsWithoutBase who owe an amount not yet known
 */
public record DuesTotals(
        int personsDue,
        int personsPaid,
        int personsPaidOnTime,
        int personsExempt,
        int personsWithoutBase,
        long amountDueFen,
        long amountPaidFen,
        long amountPaidOnTimeFen) {

    static DuesTotals of(List<DuesLine> lines) {
        return new DuesTotals(
                (int) lines.stream().filter(DuesTotals::owes).count(),
                (int) lines.stream().filter(l -> l.status() == LineStatus.PAID).count(),
                (int) lines.stream().filter(DuesLine::paidOnTime).count(),
                (int) lines.stream()
                        .filter(l -> l.status() == LineStatus.EXEMPT)
                        .count(),
                (int) lines.stream()
                        .filter(l -> l.status() == LineStatus.NO_BASE)
                        .count(),
                lines.stream()
                        .filter(DuesTotals::owes)
                        .mapToLong(DuesLine::dueFen)
                        .sum(),
                lines.stream().mapToLong(DuesLine::paidFen).sum(),
                lines.stream().mapToLong(DuesLine::paidOnTimeFen).sum());
    }

    private static boolean owes(DuesLine line) {
        return line.dueFen() != null && line.dueFen() > 0;
    }
}
