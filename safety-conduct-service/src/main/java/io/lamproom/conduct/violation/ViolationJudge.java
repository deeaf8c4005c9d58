package io.lamproom.conduct.violation;

import io.lamproom.conduct.sheet.FactFault;
import io.lamproom.conduct.sheet.SheetPeople;
import io.lamproom.conduct.sheet.SheetTimes;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.FaultCode;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetFault;
import io.lamproom.roster.Worker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of one list of violations from top to bottom and names every fault of a row at once. */
final class ViolationJudge {

    private static final Map<String, Boolean> YES_OR_NO = Map.of("是", true, "已签", true, "否", false, "未签", false);
    private static final int PLACE_LENGTH = 200;
    private static final int FACTS_LENGTH = 2000;
    private static final int STOPPER_LENGTH = 95;

    private final SheetTimes times;
    private final SheetPeople people;
    private final CataloguedActs acts;
    private final ZoneId zone;
    private final LocalDate today;
    private final boolean date1904;
    private final Set<Key> seen = new HashSet<>();

    /** @param today by whose catalogue a row is judged that has no readable date */
    ViolationJudge(
            SheetTimes times, SheetPeople people, CataloguedActs acts, ZoneId zone, LocalDate today, boolean date1904) {
        this.times = times;
        this.people = people;
        this.acts = acts;
        this.zone = zone;
        this.today = today;
        this.date1904 = date1904;
    }

    /** What makes two rows the same act. */
    record Key(UUID workerId, Instant occurredAt, String behaviourCode) {}

    /**
     * What is read of a row.
     *
     * @param staffNo as far as it is readable; else null
     * @param key null if there is a fault
     * @param unit what it says of the subject's unit that day; null where it says nothing
     */
    record Judged(
            int number,
            String staffNo,
            Key key,
            LocalDate businessDate,
            String unit,
            ReportRequest report,
            List<Fault> faults) {

        Judged refused(Fault fault) {
            return new Judged(number, staffNo, null, businessDate, unit, null, List.of(fault));
        }
    }

    List<Judged> judge(List<Sheet.Row> rows) {
        people.next(rows, ViolationColumn.STAFF_NUMBER);
        return rows.stream().map(this::judge).toList();
    }

    private Judged judge(Sheet.Row row) {
        RowReader cells = new RowReader(row.cells(), date1904);
        SheetTimes.Time time = times.of(cells, ViolationColumn.TIME, ViolationColumn.SHIFT);
        Worker worker = worker(cells);
        String place = place(cells);
        String code = acts.codeOf(cells, time == null ? today : time.businessDate());
        String facts = required(cells, ViolationColumn.FACTS, ViolationFault.FACTS_MISSING, FACTS_LENGTH);
        String informant = informant(cells);
        Boolean signed = cells.coded(ViolationColumn.SIGNED, YES_OR_NO, ViolationFault.SIGNED);
        Key key = cells.isFaultless() ? new Key(worker.id(), time.at(), code) : null;
        if (key != null && !seen.add(key)) {
            cells.fault(FactFault.ROW_TWICE, ViolationColumn.STAFF_NUMBER);
        }
        ReportRequest report = !cells.isFaultless()
                ? null
                : new ReportRequest(
                        null,
                        worker.id(),
                        null,
                        null,
                        code,
                        time.at().atZone(zone).toOffsetDateTime(),
                        place,
                        null,
                        facts,
                        signed,
                        informant,
                        null,
                        null,
                        ReportRequest.Intent.REPORTED,
                        null);
        return new Judged(
                row.number(),
                cells.said(ViolationColumn.STAFF_NUMBER).map(Plain::solid).orElse(null),
                cells.isFaultless() ? key : null,
                time == null ? null : time.businessDate(),
                cells.said(ViolationColumn.UNIT).orElse(null),
                report,
                cells.faults());
    }

    /** By both number and name: a wrong record hurts somebody. */
    private Worker worker(RowReader cells) {
        boolean numbered = cells.required(ViolationColumn.STAFF_NUMBER, ViolationFault.STAFF_NUMBER_MISSING)
                .isPresent();
        cells.required(ViolationColumn.NAME, ViolationFault.NAME_MISSING);
        return numbered ? people.of(cells, ViolationColumn.STAFF_NUMBER, ViolationColumn.NAME) : null;
    }

    private static String place(RowReader cells) {
        String place = required(cells, ViolationColumn.PLACE, ViolationFault.PLACE_MISSING, PLACE_LENGTH);
        String detail = cells.prose(ViolationColumn.PLACE_DETAIL, PLACE_LENGTH);
        String whole = detail == null ? place : place + " " + detail;
        if (whole != null && whole.length() > PLACE_LENGTH) {
            cells.fault(SheetFault.TEXT_TOO_LONG, ViolationColumn.PLACE);
        }
        return whole;
    }

    /** Who stopped it told the recorder of it, who is who imports the sheet. */
    private static String informant(RowReader cells) {
        String informant = Stream.of(
                        cells.prose(ViolationColumn.STOPPER, STOPPER_LENGTH),
                        cells.prose(ViolationColumn.STOPPING_UNIT, STOPPER_LENGTH))
                .filter(text -> text != null)
                .collect(Collectors.joining("，"));
        return informant.isEmpty() ? null : informant;
    }

    private static String required(RowReader cells, ViolationColumn column, FaultCode missing, int length) {
        return cells.required(column, missing)
                .map(ignored -> cells.prose(column, length))
                .orElse(null);
    }
}
