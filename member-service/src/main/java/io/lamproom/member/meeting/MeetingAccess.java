package io.lamproom.member.meeting;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with meetings. */
class MeetingAccess {

    private static final Role[] READERS = {PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE};
    private static final Role[] LISTERS = {
        PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE, MINE_LEADER
    };
    private static final Role[] READERS_AND_SELF = {
        PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE, WORKER
    };
    private static final Role[] RECORDERS = {PARTY_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE};

    @Produces
    @Singleton
    AccessTable meetingAccess() {
        return AccessTable.of(
                operation("listMeetings").roles(LISTERS),
                operation("getMeeting").roles(READERS),
                operation("planMeeting").roles(RECORDERS),
                operation("changeMeetingPlan").roles(RECORDERS),
                operation("cancelMeeting").roles(RECORDERS),
                operation("listMeetingAttendees").roles(READERS),
                operation("holdMeeting").roles(RECORDERS),
                operation("correctMeetingAttendance").roles(RECORDERS),
                operation("takeAttendanceSheet").roles(RECORDERS),
                operation("exportMeetingAttendance").roles(READERS),
                operation("recordResolution").roles(RECORDERS),
                operation("recordBallot").roles(RECORDERS),
                operation("minuteMeeting").roles(RECORDERS),
                operation("recordMakeUpStudy").roles(RECORDERS),
                operation("rateMeeting").roles(WORKER),
                operation("listMeetingAttendances").roles(READERS_AND_SELF));
    }
}
