package io.lamproom.member.events;

import io.lamproom.member.membership.PartyMember;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartyMemberPublication implements StateMapping<PartyMember> {

    @Override
    public Class<PartyMember> aggregate() {
        return PartyMember.class;
    }

    @Override
    public String type() {
        return "party-member";
    }

    @Override
    public String root() {
        return "members";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(PartyMember member) {
        return PartyMemberState.from(member);
    }
}
