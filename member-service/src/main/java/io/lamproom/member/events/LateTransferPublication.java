package io.lamproom.member.events;

import io.lamproom.member.latetransfer.LateTransfer;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LateTransferPublication implements StateMapping<LateTransfer> {

    @Override
    public Class<LateTransfer> aggregate() {
        return LateTransfer.class;
    }

    @Override
    public String type() {
        return "late-transfer";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(LateTransfer late) {
        return LateTransferState.from(late);
    }
}
