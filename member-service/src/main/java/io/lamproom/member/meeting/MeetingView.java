package io.lamproom.member.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting as callers see it; what has not happened yet is absent.
 *
 * @param quorum the fewest voters that had to be there; {@code quorate} whether they were
 * @param late it was entered after the term of the rules in force on its day
 * @param rating absent while fewer than three have rated it
 * @param allowed what may be done now
 */
record MeetingView(
        UUID id,
        UUID mineId,
        UUID branchId,
        UUID groupId,
        MeetingKind kind,
        MeetingStatus status,
        String title,
        LocalDate plannedOn,
        LocalTime plannedAt,
        String place,
        List<String> agenda,
        LocalDate heldOn,
        UUID hostId,
        UUID scribeId,
        UUID ruleSetId,
        OffsetDateTime recordedAt,
        Boolean late,
        Integer expected,
        Integer present,
        Integer voters,
        Integer presentVoters,
        Integer quorum,
        Boolean quorate,
        List<ResolutionView> resolutions,
        List<BallotView> ballots,
        OffsetDateTime minutedAt,
        String mainPoints,
        String dissent,
        OffsetDateTime cancelledAt,
        String cancelReason,
        RatingView rating,
        List<String> allowed,
        long version) {

    static MeetingView from(Meeting meeting, RatingView rating, ZoneId zone) {
        Plan plan = meeting.plan();
        Optional<Holding> holding = Optional.ofNullable(meeting.holding());
        Optional<Turnout> turnout = Optional.ofNullable(meeting.turnout());
        Optional<Minutes> minutes = Optional.ofNullable(meeting.minutes());
        return new MeetingView(
                meeting.id(),
                meeting.mineId(),
                meeting.branchId(),
                meeting.groupId(),
                meeting.kind(),
                meeting.status(),
                plan.title(),
                plan.on(),
                plan.at(),
                plan.place(),
                meeting.agenda(),
                holding.map(Holding::on).orElse(null),
                holding.map(Holding::hostId).orElse(null),
                holding.map(Holding::scribeId).orElse(null),
                holding.map(Holding::ruleSetId).orElse(null),
                holding.map(held -> at(held.recordedAt(), zone)).orElse(null),
                holding.map(Holding::late).orElse(null),
                turnout.map(Turnout::expected).orElse(null),
                turnout.map(Turnout::present).orElse(null),
                turnout.map(Turnout::voters).orElse(null),
                turnout.map(Turnout::presentVoters).orElse(null),
                turnout.map(Turnout::quorum).orElse(null),
                turnout.map(Turnout::quorate).orElse(null),
                meeting.resolutions().stream().map(ResolutionView::from).toList(),
                meeting.ballots().stream().map(BallotView::from).toList(),
                minutes.map(written -> at(written.at(), zone)).orElse(null),
                minutes.map(Minutes::mainPoints).orElse(null),
                minutes.map(Minutes::dissent).orElse(null),
                at(meeting.cancelledAt(), zone),
                meeting.cancelReason(),
                rating,
                meeting.status().transitions(),
                meeting.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
