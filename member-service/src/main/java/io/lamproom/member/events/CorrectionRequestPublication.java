package io.lamproom.member.events;

import io.lamproom.member.correctionrequest.CorrectionRequest;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CorrectionRequestPublication implements StateMapping<CorrectionRequest> {

    @Override
    public Class<CorrectionRequest> aggregate() {
        return CorrectionRequest.class;
    }

    @Override
    public String type() {
        return "correction-request";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(CorrectionRequest request) {
        return CorrectionRequestState.from(request);
    }
}
