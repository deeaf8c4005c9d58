package io.lamproom.member.events;

import io.lamproom.member.appraisal.Appraisal;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AppraisalPublication implements StateMapping<Appraisal> {

    @Override
    public Class<Appraisal> aggregate() {
        return Appraisal.class;
    }

    @Override
    public String type() {
        return "appraisal";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(Appraisal appraisal) {
        return AppraisalState.from(appraisal);
    }
}
