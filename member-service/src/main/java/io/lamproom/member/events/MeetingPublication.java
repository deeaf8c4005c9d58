package io.lamproom.member.events;

import io.lamproom.member.meeting.Meeting;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MeetingPublication implements StateMapping<Meeting> {

    @Override
    public Class<Meeting> aggregate() {
        return Meeting.class;
    }

    @Override
    public String type() {
        return "meeting";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(Meeting meeting) {
        return MeetingState.from(meeting);
    }
}
