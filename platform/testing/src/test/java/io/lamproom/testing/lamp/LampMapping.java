package io.lamproom.testing.lamp;

import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class LampMapping implements StateMapping<Lamp> {

    record State(UUID id, UUID mineId, String number, boolean lit, int lumens) {}

    @Override
    public Class<Lamp> aggregate() {
        return Lamp.class;
    }

    @Override
    public String type() {
        return "lamp";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public State state(Lamp lamp) {
        return new State(lamp.id(), lamp.mineId(), lamp.number(), lamp.lit(), lamp.lumens());
    }
}
