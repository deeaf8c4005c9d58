package io.lamproom.member.events;

import io.lamproom.member.admission.Admission;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AdmissionPublication implements StateMapping<Admission> {

    @Override
    public Class<Admission> aggregate() {
        return Admission.class;
    }

    @Override
    public String type() {
        return "admission";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(Admission admission) {
        return AdmissionState.from(admission);
    }
}
