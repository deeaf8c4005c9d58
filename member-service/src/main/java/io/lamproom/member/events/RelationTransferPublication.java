package io.lamproom.member.events;

import io.lamproom.member.relation.RelationTransfer;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RelationTransferPublication implements StateMapping<RelationTransfer> {

    @Override
    public Class<RelationTransfer> aggregate() {
        return RelationTransfer.class;
    }

    @Override
    public String type() {
        return "relation-transfer";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(RelationTransfer transfer) {
        return RelationTransferState.from(transfer);
    }
}
