package io.lamproom.member.events;

import io.lamproom.member.cultivation.CultivationPlan;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CultivationPlanPublication implements StateMapping<CultivationPlan> {

    @Override
    public Class<CultivationPlan> aggregate() {
        return CultivationPlan.class;
    }

    @Override
    public String type() {
        return "cultivation-plan";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(CultivationPlan plan) {
        return CultivationPlanState.from(plan);
    }
}
