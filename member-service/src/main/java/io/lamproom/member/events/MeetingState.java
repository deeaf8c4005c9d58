package io.lamproom.member.events;

import io.lamproom.member.meeting.Attendee;
import io.lamproom.member.meeting.Ballot;
import io.lamproom.member.meeting.Holding;
import io.lamproom.member.meeting.Meeting;
import io.lamproom.member.meeting.MeetingKind;
import io.lamproom.member.meeting.MeetingStatus;
import io.lamproom.member.meeting.Outcome;
import io.lamproom.member.meeting.Presence;
import io.lamproom.member.meeting.Resolution;
import io.lamproom.member.meeting.Turnout;
import io.lamproom.member.people.PositionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A meeting as the member topic publishes it: who by id, what was decided by count, never what was said. */
record MeetingState(
        UUID id,
        UUID mineId,
        UUID branchId,
        UUID groupId,
        MeetingKind kind,
        MeetingStatus status,
        LocalDate plannedOn,
        LocalDate heldOn,
        Instant recordedAt,
        Boolean late,
        Integer expected,
        Integer present,
        Boolean quorate,
        Instant minutedAt,
        Instant cancelledAt,
        List<AttendeeState> attendees,
        List<ResolutionState> resolutions,
        List<BallotState> ballots) {

    /** Someone expected, or a guest. */
    record AttendeeState(UUID workerId, boolean guest, Presence presence, LocalDate madeUpOn) {

        static AttendeeState from(Attendee attendee) {
            return new AttendeeState(
                    attendee.workerId(),
                    attendee.guest(),
                    attendee.presence(),
                    attendee.makeUp() == null ? null : attendee.makeUp().on());
        }
    }

    /** A matter voted on. */
    record ResolutionState(UUID id, int voters, int needed, int inFavour, Outcome outcome) {

        static ResolutionState from(Resolution resolution) {
            return new ResolutionState(
                    resolution.id(),
                    resolution.voters(),
                    resolution.needed(),
                    resolution.inFavour(),
                    resolution.outcome());
        }
    }

    /** A ballot of an election: who was elected. */
    record BallotState(UUID id, PositionKind office, int seats, List<UUID> elected) {

        static BallotState from(Ballot ballot) {
            return new BallotState(
                    ballot.id(),
                    ballot.office().kind(),
                    ballot.office().seats(),
                    ballot.candidates().stream()
                            .filter(Ballot.Candidate::elected)
                            .map(Ballot.Candidate::workerId)
                            .toList());
        }
    }

    static MeetingState from(Meeting meeting) {
        Holding holding = meeting.holding();
        Turnout turnout = meeting.turnout();
        return new MeetingState(
                meeting.id(),
                meeting.mineId(),
                meeting.branchId(),
                meeting.groupId(),
                meeting.kind(),
                meeting.status(),
                meeting.plan().on(),
                holding == null ? null : holding.on(),
                holding == null ? null : holding.recordedAt(),
                holding == null ? null : holding.late(),
                turnout == null ? null : turnout.expected(),
                turnout == null ? null : turnout.present(),
                turnout == null ? null : turnout.quorate(),
                meeting.minutes() == null ? null : meeting.minutes().at(),
                meeting.cancelledAt(),
                meeting.attendees().stream().map(AttendeeState::from).toList(),
                meeting.resolutions().stream().map(ResolutionState::from).toList(),
                meeting.ballots().stream().map(BallotState::from).toList());
    }
}
