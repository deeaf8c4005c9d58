package io.lamproom.member.meeting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.lamproom.member.meeting.AttendanceSheet.Seat;
import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.SmallSheet;
import io.lamproom.platform.sheetimport.Rehearsal;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes the attendance list of a meeting (会议签到表): of one that is planned it records that it took place, of one that
 * was held it corrects who was there, by the operations that do so. The same list twice changes nothing.
 */
@ApplicationScoped
class TakeAttendanceSheet {

    static final String KIND = "attendance-sheet";

    private final CallerContext context;
    private final MeetingRepository meetings;
    private final HoldMeeting holdMeeting;
    private final CorrectAttendance correctAttendance;
    private final NamedWorkers workers;
    private final Rehearsal rehearsal;

    TakeAttendanceSheet(
            CallerContext context,
            MeetingRepository meetings,
            HoldMeeting holdMeeting,
            CorrectAttendance correctAttendance,
            NamedWorkers workers,
            Rehearsal rehearsal) {
        this.context = context;
        this.meetings = meetings;
        this.holdMeeting = holdMeeting;
        this.correctAttendance = correctAttendance;
        this.workers = workers;
        this.rehearsal = rehearsal;
    }

    /**
     * What would become of its rows now; nothing is written.
     *
     * @param expected null for any version
     * @param heldOn the day of a meeting that is planned; null is the planned one
     */
    @Transactional
    List<RowResult> judge(UUID id, ExpectedVersion expected, LocalDate heldOn, SmallSheet sheet) {
        Meeting meeting = find(id);
        if (expected != null) {
            ExpectedVersion.check(expected, meeting.version());
        }
        List<AttendanceSheet.Row> rows = read(meeting, sheet);
        List<RowResult> results = results(meeting, rows);
        return refused(results)
                ? results
                : ruled(rows, results, () -> rehearsal.of(() -> write(find(id), heldOn, rows, results)));
    }

    /** Writes what its rows say; with a row refused nothing is written. */
    @Transactional
    List<RowResult> take(UUID id, ExpectedVersion expected, LocalDate heldOn, SmallSheet sheet) {
        Meeting meeting = find(id);
        ExpectedVersion.check(expected, meeting.version());
        List<AttendanceSheet.Row> rows = read(meeting, sheet);
        List<RowResult> results = results(meeting, rows);
        if (refused(results)) {
            return results;
        }
        return ruled(rows, results, () -> write(meeting, heldOn, rows, results)).stream()
                .map(result -> result.written(result.subjectId()))
                .toList();
    }

    private List<AttendanceSheet.Row> read(Meeting meeting, SmallSheet sheet) {
        return new AttendanceSheet(
                        workers.reading(meeting.mineId(), AttendanceColumn.STAFF_NUMBER, AttendanceColumn.NAME)
                                .ofWholeMine())
                .read(sheet.read(AttendanceColumn.LAYOUT));
    }

    private static List<RowResult> results(Meeting meeting, List<AttendanceSheet.Row> rows) {
        Map<UUID, Attendee> stored =
                meeting.attendees().stream().collect(toMap(Attendee::workerId, Function.identity()));
        return rows.stream()
                .map(row -> row.faults().isEmpty()
                        ? new RowResult(
                                row.number(),
                                status(row, stored.get(row.workerId())),
                                row.who().staffNo(),
                                row.workerId(),
                                List.of())
                        : RowResult.refused(row.number(), row.who().staffNo(), row.faults()))
                .toList();
    }

    private static RowStatus status(AttendanceSheet.Row row, Attendee stored) {
        if (stored == null) {
            return RowStatus.NEW;
        }
        return row.says(stored) ? RowStatus.UNCHANGED : RowStatus.CHANGED;
    }

    private static boolean refused(List<RowResult> results) {
        return results.stream().anyMatch(result -> result.status() == RowStatus.REFUSED);
    }

    /** What a rule says of persons is the fault of their rows; what it says of the meeting is refused as a whole. */
    private static List<RowResult> ruled(List<AttendanceSheet.Row> rows, List<RowResult> results, Runnable work) {
        try {
            work.run();
            return results;
        } catch (Refusal.RuleBroken broken) {
            Set<?> named = broken.extras().get("workers") instanceof Collection<?> ids ? Set.copyOf(ids) : Set.of();
            if (rows.stream().map(AttendanceSheet.Row::workerId).noneMatch(named::contains)) {
                throw broken;
            }
            Fault fault = Rehearsal.fault(broken, pointer -> AttendanceColumn.PRESENCE);
            return results.stream()
                    .map(result -> named.contains(result.subjectId())
                            ? RowResult.refused(result.number(), result.reference(), List.of(fault))
                            : result)
                    .toList();
        }
    }

    private Meeting write(Meeting meeting, LocalDate heldOn, List<AttendanceSheet.Row> rows, List<RowResult> results) {
        ExpectedVersion version = new ExpectedVersion(meeting.version());
        Set<UUID> present = ids(rows, row -> row.seat() == Seat.PRESENT);
        Set<UUID> guests = ids(rows, row -> row.seat() == Seat.GUEST);
        List<Absence> absent = rows.stream()
                .filter(row -> row.seat() == Seat.ABSENT)
                .map(row -> new Absence(row.workerId(), row.reason(), row.note()))
                .toList();
        if (meeting.status() == MeetingStatus.PLANNED) {
            HoldingRequest holding = new HoldingRequest(
                    heldOn == null ? meeting.plan().on() : heldOn,
                    onlyOne(rows, AttendanceSheet.Row::host, "attendance-sheet-host"),
                    onlyOne(rows, AttendanceSheet.Row::scribe, "attendance-sheet-scribe"),
                    present,
                    absent,
                    guests);
            return holdMeeting.hold(context.reach(), meeting.id(), version, holding);
        }
        boolean same = rows.size() == meeting.attendees().size()
                && results.stream().allMatch(result -> result.status() == RowStatus.UNCHANGED);
        return same
                ? meeting
                : correctAttendance.correct(
                        context.reach(), meeting.id(), version, new AttendanceRequest(present, absent, guests));
    }

    private static UUID onlyOne(List<AttendanceSheet.Row> rows, Predicate<AttendanceSheet.Row> duty, String otherwise) {
        Set<UUID> found = ids(rows, duty);
        if (found.size() != 1) {
            throw new Refusal.RuleBroken(otherwise, found.size());
        }
        return found.iterator().next();
    }

    private static Set<UUID> ids(List<AttendanceSheet.Row> rows, Predicate<AttendanceSheet.Row> which) {
        return rows.stream().filter(which).map(AttendanceSheet.Row::workerId).collect(toSet());
    }

    private Meeting find(UUID id) {
        return meetings.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
