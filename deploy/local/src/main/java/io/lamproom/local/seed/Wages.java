package io.lamproom.local.seed;

import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What everybody earned in the last months, as payroll tells it; of the last one a few are still missing. */
final class Wages {

    private static final As PAYROLL = As.program("wage:write");

    private static final String BASES = "/api/v1/wage-bases/bulk";
    private static final int MONTHS = 3;
    private static final int TOGETHER = 500;
    private static final int PAYDAY = 5;

    /** From here on, and how many: none of the cast. */
    private static final int FIRST_MISSING = 120;

    private static final int MISSING = 6;

    private static final int SURFACE_FEN = 480_000;
    private static final int UNDERGROUND_FEN = 730_000;
    private static final int SPREAD_FEN = 260_000;

    private final MineApi api;
    private final LocalDate today;
    private final List<Population.Worker> people;

    Wages(MineApi api, LocalDate today, List<Population.Worker> people) {
        this.api = api;
        this.today = today;
        this.people = people;
    }

    /** Tells of how many months of people a wage is on record. */
    int fill() {
        List<List<Map<String, Object>>> calls = new ArrayList<>();
        int told = 0;
        for (int ago = MONTHS; ago >= 1; ago--) {
            List<Map<String, Object>> items = itemsOf(YearMonth.from(today).minusMonths(ago), ago);
            told += items.size();
            for (int first = 0; first < items.size(); first += TOGETHER) {
                calls.add(items.subList(first, Math.min(first + TOGETHER, items.size())));
            }
        }
        api.each(calls, items -> api.post(PAYROLL, BASES, "wages-" + calls.indexOf(items), Map.of("items", items)));
        return told;
    }

    private List<Map<String, Object>> itemsOf(YearMonth month, int ago) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int index = 0; index < people.size(); index++) {
            boolean missing = ago == 1 && index >= FIRST_MISSING && index < FIRST_MISSING + MISSING;
            if (!missing) {
                items.add(Map.of(
                        "staffNo",
                        people.get(index).staffNo(),
                        "month",
                        month.toString(),
                        "amountFen",
                        amountFen(index, month),
                        "toldAt",
                        toldAt(month)));
            }
        }
        return items;
    }

    private long amountFen(int index, YearMonth month) {
        long spread = Math.floorMod(index * 7919L + month.getMonthValue() * 104_729L, SPREAD_FEN);
        return (people.get(index).underground() ? UNDERGROUND_FEN : SURFACE_FEN) + spread;
    }

    /** On the payday after the month, or today before it. */
    private OffsetDateTime toldAt(YearMonth month) {
        LocalDate payday = month.plusMonths(1).atDay(PAYDAY);
        return (payday.isBefore(today) ? payday : today)
                .atStartOfDay(Conduct.ZONE)
                .toOffsetDateTime();
    }
}
