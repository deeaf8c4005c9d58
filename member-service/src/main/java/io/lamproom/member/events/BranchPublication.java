package io.lamproom.member.events;

import io.lamproom.member.branch.Branch;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BranchPublication implements StateMapping<Branch> {

    @Override
    public Class<Branch> aggregate() {
        return Branch.class;
    }

    @Override
    public String type() {
        return "branch";
    }

    @Override
    public String root() {
        return "branches";
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public Object state(Branch branch) {
        return BranchState.from(branch);
    }
}
