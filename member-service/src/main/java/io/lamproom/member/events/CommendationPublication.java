package io.lamproom.member.events;

import io.lamproom.member.commendation.Commendation;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommendationPublication implements StateMapping<Commendation> {

    @Override
    public Class<Commendation> aggregate() {
        return Commendation.class;
    }

    @Override
    public String type() {
        return "commendation";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(Commendation commendation) {
        return CommendationState.from(commendation);
    }
}
