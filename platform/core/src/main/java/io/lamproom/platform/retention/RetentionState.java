package io.lamproom.platform.retention;

import java.util.List;

/** How far a retention run has come. */
public enum RetentionState {
    /** 已计划: counted, and nothing erased. */
    PLANNED("confirmation", "cancellation"),
    /** 已复核: confirmed by a second person; it is being carried out. */
    CONFIRMED("cancellation"),
    /** 已完成 */
    DONE,
    /** 已取消: what was erased before is gone. */
    CANCELLED;

    private final List<String> transitions;

    RetentionState(String... transitions) {
        this.transitions = List.of(transitions);
    }

    /** The names of the sub-resources that may be posted in this state. */
    public List<String> transitions() {
        return transitions;
    }
}
