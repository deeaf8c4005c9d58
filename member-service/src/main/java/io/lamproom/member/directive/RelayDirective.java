package io.lamproom.member.directive;

import io.lamproom.member.meeting.MeetingRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;

/** Records where a directive was passed on to the people. */
@ApplicationScoped
class RelayDirective {

    private static final String TEAM =
            "select count(*) from unit where id = :team and mine_id = :mine and kind = 'TEAM'"
                    + " and valid_from <= :day and (valid_to is null or valid_to > :day)";

    private final Session database;
    private final DirectiveRepository directives;
    private final MeetingRepository meetings;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RelayDirective(
            Session database,
            DirectiveRepository directives,
            MeetingRepository meetings,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.database = database;
        this.directives = directives;
        this.meetings = meetings;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Directive relay(Reach reach, UUID id, ExpectedVersion expected, RelayRequest request) {
        Directive directive = directives.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, directive.version());
        LocalDate day =
                request.meetingId() == null ? preShiftMeeting(directive, request) : meeting(reach, directive, request);
        if (day.isAfter(clock.today())) {
            throw new Refusal.RuleBroken("held-in-future", clock.today()).at("/on");
        }
        directives.raise(directive);
        directive.relay(day, request.meetingId(), request.teamId(), clock.now());
        changes.record("directive.relayed", directive, "relays");
        return directive;
    }

    private LocalDate meeting(Reach reach, Directive directive, RelayRequest request) {
        if (request.teamId() != null || request.on() != null) {
            throw new Refusal.RuleBroken("relay-names-one-place").at("/meetingId");
        }
        return meetings.find(reach, request.meetingId())
                .filter(meeting -> meeting.branchId().equals(directive.branchId()) && meeting.holding() != null)
                .map(meeting -> meeting.holding().on())
                .orElseThrow(() -> new Refusal.RuleBroken("relay-at-held-meeting").at("/meetingId"));
    }

    private LocalDate preShiftMeeting(Directive directive, RelayRequest request) {
        if (request.teamId() == null || request.on() == null) {
            throw new Refusal.RuleBroken("relay-names-one-place").at("/teamId");
        }
        long found = database.createNativeQuery(TEAM, Long.class)
                .setParameter("team", request.teamId())
                .setParameter("mine", directive.mineId())
                .setParameter("day", request.on())
                .getSingleResult();
        if (found == 0) {
            throw new Refusal.RuleBroken("unknown-unit").at("/teamId");
        }
        return request.on();
    }
}
