package io.lamproom.member.events;

import io.lamproom.member.committee.CommitteeTerm;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommitteeTermPublication implements StateMapping<CommitteeTerm> {

    @Override
    public Class<CommitteeTerm> aggregate() {
        return CommitteeTerm.class;
    }

    @Override
    public String type() {
        return "committee-term";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(CommitteeTerm term) {
        return CommitteeTermState.from(term);
    }
}
