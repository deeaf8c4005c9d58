package io.lamproom.conduct.pattern;

import java.util.Arrays;
import java.util.List;

/** How far a review has come. */
public enum PatternStatus {
    OPEN,
    /** 已采取措施 */
    ACTED_ON,
    /** 不采取措施 */
    DISMISSED;

    boolean allows(PatternAction action) {
        return this == OPEN;
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(PatternAction.values())
                .filter(this::allows)
                .map(PatternAction::resource)
                .toList();
    }
}
