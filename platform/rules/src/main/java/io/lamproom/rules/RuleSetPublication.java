package io.lamproom.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Versions of rules go to the topic of the service whose rules they are. */
@ApplicationScoped
class RuleSetPublication implements StateMapping<RuleSet> {

    private final Topic topic;
    private final ObjectMapper json;

    RuleSetPublication(@ConfigProperty(name = "lamproom.service") String service, ObjectMapper json) {
        this.topic = Topic.valueOf(service.toUpperCase(Locale.ROOT));
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
        return topic;
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
