package io.lamproom.conduct.leadershift;

import java.util.Arrays;
import java.util.List;

/** How far a leader's shift has come. */
public enum LeaderShiftStatus {
    PLANNED,
    /** 已下井 */
    DOWN,
    /** 已升井 */
    UP,
    CANCELLED;

    boolean allows(LeaderShiftAction action) {
        return this == action.from();
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(LeaderShiftAction.values())
                .filter(this::allows)
                .map(LeaderShiftAction::resource)
                .toList();
    }
}
