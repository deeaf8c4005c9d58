package io.lamproom.member.events;

import io.lamproom.member.membership.PartyGroup;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartyGroupPublication implements StateMapping<PartyGroup> {

    @Override
    public Class<PartyGroup> aggregate() {
        return PartyGroup.class;
    }

    @Override
    public String type() {
        return "party-group";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(PartyGroup group) {
        return PartyGroupState.from(group);
    }
}
