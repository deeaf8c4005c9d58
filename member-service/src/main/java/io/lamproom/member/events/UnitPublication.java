package io.lamproom.member.events;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class UnitPublication implements StateMapping<Unit> {

    @Override
    public Class<Unit> aggregate() {
        return Unit.class;
    }

    @Override
    public String type() {
        return "unit";
    }

    @Override
    public String root() {
        return "units";
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public Object state(Unit unit) {
        return UnitState.from(unit);
    }
}
