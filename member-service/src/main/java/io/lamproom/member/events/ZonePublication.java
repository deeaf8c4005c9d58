package io.lamproom.member.events;

import io.lamproom.member.vanguard.Zone;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ZonePublication implements StateMapping<Zone> {

    @Override
    public Class<Zone> aggregate() {
        return Zone.class;
    }

    @Override
    public String type() {
        return "zone";
    }

    @Override
    public String root() {
        return "responsibility-zones";
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public Object state(Zone zone) {
        return ZoneState.from(zone);
    }
}
