package io.lamproom.member.events;

import io.lamproom.member.brand.BrandProject;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BrandProjectPublication implements StateMapping<BrandProject> {

    @Override
    public Class<BrandProject> aggregate() {
        return BrandProject.class;
    }

    @Override
    public String type() {
        return "brand-project";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(BrandProject brandProject) {
        return BrandProjectState.from(brandProject);
    }
}
