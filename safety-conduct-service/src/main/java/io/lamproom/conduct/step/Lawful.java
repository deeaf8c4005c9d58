package io.lamproom.conduct.step;

import io.lamproom.platform.problem.Refusal;
import java.util.List;

/** How a step is refused that the record's state does not allow. */
public final class Lawful {

    private Lawful() {}

    /**
     * @param resource the sub-resource that was posted
     * @param allowed those that may be posted in this state
     */
    public static Refusal conflict(Enum<?> state, String resource, List<String> allowed) {
        return new Refusal.StateConflict("transition-not-allowed", state, resource)
                .with("state", state)
                .with("allowed", allowed);
    }
}
