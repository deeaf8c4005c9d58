package io.lamproom.member.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who of a branch has not paid for months past, reckoned from the lines as of a day.
 *
 * @param warningMonths so many months in a row unpaid without reason are a withdrawal (党章第九条)
 */
record Arrears(UUID branchId, LocalDate asOf, int warningMonths, List<Debtor> debtors) {

    /**
     * One member's arrears.
     *
     * @param monthsInRow how many of them come one after the other up to the last month
     */
    record Debtor(UUID workerId, List<YearMonth> months, int monthsInRow, long outstandingFen, boolean warning) {}

    /** A month not fully paid. */
    record OpenMonth(UUID workerId, YearMonth month, long outstandingFen) {}

    static Arrears of(UUID branchId, LocalDate asOf, int warningMonths, List<OpenMonth> open) {
        Map<UUID, List<OpenMonth>> byWorker = new LinkedHashMap<>();
        YearMonth running = YearMonth.from(asOf);
        open.stream()
                .filter(each -> each.month().isBefore(running))
                .sorted(Comparator.comparing(OpenMonth::month))
                .forEach(each -> byWorker.computeIfAbsent(each.workerId(), ignored -> new ArrayList<>())
                        .add(each));
        List<Debtor> debtors = byWorker.entrySet().stream()
                .map(entry -> debtor(entry.getKey(), entry.getValue(), running, warningMonths))
                .sorted(Comparator.comparing(Debtor::monthsInRow).reversed().thenComparing(Debtor::workerId))
                .toList();
        return new Arrears(branchId, asOf, warningMonths, debtors);
    }

    private static Debtor debtor(UUID worker, List<OpenMonth> open, YearMonth running, int warningMonths) {
        List<YearMonth> months = open.stream().map(OpenMonth::month).toList();
        Set<YearMonth> unpaid = new HashSet<>(months);
        int inRow = 0;
        while (unpaid.contains(running.minusMonths(inRow + 1L))) {
            inRow++;
        }
        long sum = open.stream().mapToLong(OpenMonth::outstandingFen).sum();
        return new Debtor(worker, months, inRow, sum, inRow >= warningMonths);
    }
}
