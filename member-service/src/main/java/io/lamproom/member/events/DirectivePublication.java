package io.lamproom.member.events;

import io.lamproom.member.directive.Directive;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DirectivePublication implements StateMapping<Directive> {

    @Override
    public Class<Directive> aggregate() {
        return Directive.class;
    }

    @Override
    public String type() {
        return "directive";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(Directive directive) {
        return DirectiveState.from(directive);
    }
}
