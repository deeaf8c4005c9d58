package io.lamproom.member.events;

import io.lamproom.member.appraisal.Rectification;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RectificationPublication implements StateMapping<Rectification> {

    @Override
    public Class<Rectification> aggregate() {
        return Rectification.class;
    }

    @Override
    public String type() {
        return "rectification";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(Rectification rectification) {
        return RectificationState.from(rectification);
    }
}
