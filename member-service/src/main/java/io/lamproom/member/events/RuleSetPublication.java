package io.lamproom.member.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.member.ruleset.RuleSet;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RuleSetPublication implements StateMapping<RuleSet> {

    private final ObjectMapper json;

    RuleSetPublication(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Class<RuleSet> aggregate() {
        return RuleSet.class;
    }

    @Override
    public String type() {
        return "rule-set";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(RuleSet version) {
        try {
            return RuleSetState.from(version, json.readTree(version.rules()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
