package io.lamproom.conduct.education;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.conduct.Heard;
import io.lamproom.platform.events.Topic;
import java.util.UUID;

/** Events of mentoring and training about the way back to work. */
final class Progress {

    private Progress() {}

    static void step(UUID mine, String violation, UUID id, long version, String code, String status) {
        ObjectNode state = sample("return-step", mine, violation, id);
        state.put("code", code).put("status", status);
        Heard.send(Topic.MENTORING, "return-step", mine, id, version, state);
    }

    static void safetyClass(UUID mine, String violation, UUID id, long version, int days, String status) {
        ObjectNode state = sample("safety-class", mine, violation, id);
        state.put("days", days).put("status", status);
        Heard.send(Topic.TRAINING, "safety-class", mine, id, version, state);
    }

    static ObjectNode sample(String type, UUID mine, String violation, UUID id) {
        return Heard.sample(type, mine, id).put("violationId", violation);
    }
}
