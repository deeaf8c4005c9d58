package io.lamproom.member.meeting;

import io.lamproom.member.membership.PersonNames;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.sheet.SheetFile;
import io.lamproom.platform.sheet.SheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes out who is expected at a meeting, as the list that is signed and sent back, or who was there. */
@ApplicationScoped
class ExportAttendance {

    private static final List<String> HEADER = Stream.of(
                    AttendanceColumn.NAME,
                    AttendanceColumn.STAFF_NUMBER,
                    AttendanceColumn.PRESENCE,
                    AttendanceColumn.REASON,
                    AttendanceColumn.NOTE,
                    AttendanceColumn.DUTY)
            .map(AttendanceColumn::header)
            .toList();

    private final CallerContext context;
    private final MeetingRepository meetings;
    private final ReadMeeting readMeeting;
    private final PersonNames names;
    private final Messages messages;

    ExportAttendance(
            CallerContext context,
            MeetingRepository meetings,
            ReadMeeting readMeeting,
            PersonNames names,
            Messages messages) {
        this.context = context;
        this.meetings = meetings;
        this.readMeeting = readMeeting;
        this.names = names;
        this.messages = messages;
    }

    /** A file with its name, without the ending. */
    record Exported(SheetFile file, String name) {}

    @Transactional
    Exported export(UUID id, SheetFormat format) {
        Meeting meeting = meetings.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        List<AttendeeView> attendees = readMeeting.attendees(context.reach(), id);
        Map<UUID, PersonNames.PersonName> named =
                names.of(attendees.stream().map(AttendeeView::workerId).toList());
        List<List<String>> rows = attendees.stream()
                .filter(attendee -> named.get(attendee.workerId()).staffNo() != null)
                .sorted(Comparator.comparing(
                        attendee -> named.get(attendee.workerId()).staffNo()))
                .map(attendee -> row(attendee, named.get(attendee.workerId()), meeting.holding()))
                .toList();
        SheetFile file = SheetFile.of(format, sheet -> {
            sheet.row(HEADER);
            for (List<String> row : rows) {
                sheet.row(row);
            }
        });
        LocalDate day = meeting.holding() == null
                ? meeting.plan().on()
                : meeting.holding().on();
        return new Exported(file, "attendance-" + day);
    }

    private List<String> row(AttendeeView attendee, PersonNames.PersonName who, Holding holding) {
        return Arrays.asList(
                who.name(),
                who.staffNo(),
                attendee.guest() ? AttendanceSheet.GUEST : label("presence", attendee.presence()),
                label("absence-reason", attendee.reason()),
                attendee.note(),
                holding == null ? null : duty(attendee.workerId(), holding));
    }

    private static String duty(UUID workerId, Holding holding) {
        boolean host = workerId.equals(holding.hostId());
        boolean scribe = workerId.equals(holding.scribeId());
        return host && scribe
                ? AttendanceSheet.HOST + "、" + AttendanceSheet.SCRIBE
                : host ? AttendanceSheet.HOST : scribe ? AttendanceSheet.SCRIBE : null;
    }

    private String label(String list, Enum<?> code) {
        return code == null ? null : messages.text(Locale.SIMPLIFIED_CHINESE, "code." + list + "." + code.name());
    }
}
