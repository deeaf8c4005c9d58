package io.lamproom.member.events;

import io.lamproom.member.teamleader.TeamLeaderTerm;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TeamLeaderTermPublication implements StateMapping<TeamLeaderTerm> {

    @Override
    public Class<TeamLeaderTerm> aggregate() {
        return TeamLeaderTerm.class;
    }

    @Override
    public String type() {
        return "team-leader-term";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(TeamLeaderTerm term) {
        return TeamLeaderTermState.from(term);
    }
}
