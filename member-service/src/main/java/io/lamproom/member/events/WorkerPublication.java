package io.lamproom.member.events;

import io.lamproom.member.people.Worker;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WorkerPublication implements StateMapping<Worker> {

    @Override
    public Class<Worker> aggregate() {
        return Worker.class;
    }

    @Override
    public String type() {
        return "worker";
    }

    @Override
    public String root() {
        return "workers";
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public Object state(Worker worker) {
        return WorkerState.from(worker);
    }
}
