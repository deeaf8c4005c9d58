package io.lamproom.member.events;

import io.lamproom.member.dues.DuesReduction;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DuesReductionPublication implements StateMapping<DuesReduction> {

    @Override
    public Class<DuesReduction> aggregate() {
        return DuesReduction.class;
    }

    @Override
    public String type() {
        return "dues-reduction";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(DuesReduction reduction) {
        return DuesReductionState.from(reduction);
    }
}
