package io.lamproom.member.meeting;

import static java.util.Map.entry;

import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SmallSheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the rows of an attendance list. */
final class AttendanceSheet {

    static final String HOST = "主持";
    static final String SCRIBE = "记录";
    static final String GUEST = "列席";

    private static final Pattern DUTIES = Pattern.compile("(?:主持人?|记录人?)(?:[、,/和](?:主持人?|记录人?))?");
    private static final int NOTE_LENGTH = 200;

    private static final Map<String, Seat> SEATS = Map.ofEntries(
            entry("到会", Seat.PRESENT),
            entry("出席", Seat.PRESENT),
            entry("实到", Seat.PRESENT),
            entry("已签到", Seat.PRESENT),
            entry("√", Seat.PRESENT),
            entry("是", Seat.PRESENT),
            entry("缺席", Seat.ABSENT),
            entry("未到", Seat.ABSENT),
            entry("请假", Seat.ABSENT),
            entry("×", Seat.ABSENT),
            entry("否", Seat.ABSENT),
            entry(GUEST, Seat.GUEST));

    private static final Map<String, AbsenceReason> REASONS = Map.ofEntries(
            entry("当班", AbsenceReason.ON_SHIFT),
            entry("上班", AbsenceReason.ON_SHIFT),
            entry("请假", AbsenceReason.LEAVE),
            entry("事假", AbsenceReason.LEAVE),
            entry("病假", AbsenceReason.SICK),
            entry("出差", AbsenceReason.BUSINESS_TRIP),
            entry("学习培训", AbsenceReason.TRAINING),
            entry("学习", AbsenceReason.TRAINING),
            entry("培训", AbsenceReason.TRAINING),
            entry("外出", AbsenceReason.AWAY),
            entry("流动", AbsenceReason.AWAY),
            entry("无故缺席", AbsenceReason.UNEXCUSED),
            entry("无故", AbsenceReason.UNEXCUSED));

    private final NamedWorkers.Reading workers;

    AttendanceSheet(NamedWorkers.Reading workers) {
        this.workers = workers;
    }

    /** Whether someone was there. */
    enum Seat {
        PRESENT,
        ABSENT,
        GUEST
    }

    /**
     * What a row says.
     *
     * @param reason null of who was there
     * @param host whether this person presided
     * @param scribe whether this person took the minutes
     */
    record Row(
            int number,
            NamedWorkers.Named who,
            Seat seat,
            AbsenceReason reason,
            String note,
            boolean host,
            boolean scribe,
            List<Fault> faults) {

        UUID workerId() {
            return who.workerId();
        }

        boolean says(Attendee stored) {
            return stored.guest() == (seat == Seat.GUEST)
                    && (stored.presence() == Presence.ABSENT) == (seat == Seat.ABSENT)
                    && stored.reason() == reason
                    && Objects.equals(stored.note(), seat == Seat.ABSENT ? note : null);
        }
    }

    List<Row> read(SmallSheet.Content sheet) {
        workers.next(sheet.rows());
        return sheet.rows().stream().map(row -> read(row, sheet.date1904())).toList();
    }

    private Row read(Sheet.Row row, boolean date1904) {
        RowReader cells = new RowReader(row.cells(), date1904);
        NamedWorkers.Named who = workers.of(cells);
        boolean said = cells.required(AttendanceColumn.PRESENCE, AttendanceFault.PRESENCE_MISSING)
                .isPresent();
        Seat seat = said ? cells.coded(AttendanceColumn.PRESENCE, SEATS, AttendanceFault.PRESENCE) : null;
        AbsenceReason reason = reason(cells, seat);
        String duty = cells.said(AttendanceColumn.DUTY).map(Plain::solid).orElse("");
        if (!duty.isEmpty() && !DUTIES.matcher(duty).matches()) {
            cells.fault(AttendanceFault.DUTY, AttendanceColumn.DUTY);
        }
        String note = cells.free(AttendanceColumn.NOTE, NOTE_LENGTH);
        return new Row(
                row.number(), who, seat, reason, note, duty.contains(HOST), duty.contains(SCRIBE), cells.faults());
    }

    private static AbsenceReason reason(RowReader cells, Seat seat) {
        AbsenceReason reason = cells.coded(AttendanceColumn.REASON, REASONS, AttendanceFault.REASON);
        if (seat == Seat.ABSENT && cells.said(AttendanceColumn.REASON).isEmpty()) {
            boolean leave =
                    Plain.solid(cells.cell(AttendanceColumn.PRESENCE).text()).equals("请假");
            if (!leave) {
                cells.fault(AttendanceFault.REASON_MISSING, AttendanceColumn.REASON);
            }
            return leave ? AbsenceReason.LEAVE : null;
        }
        if (seat != null && seat != Seat.ABSENT && reason != null) {
            cells.fault(AttendanceFault.REASON_OF_PRESENT, AttendanceColumn.REASON);
        }
        return reason;
    }
}
