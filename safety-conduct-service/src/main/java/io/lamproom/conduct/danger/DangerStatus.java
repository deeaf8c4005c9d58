package io.lamproom.conduct.danger;

import java.util.Arrays;
import java.util.List;

/** How far a danger has come. */
public enum DangerStatus {
    /** 待整改, nobody is charged with it yet */
    OPEN,
    /** 整改中 */
    RECTIFYING,
    /** 待验收 */
    AWAITING_CHECK,
    /** 已销号 */
    CLOSED,
    /** 不成立或重复 */
    DISMISSED;

    boolean allows(DangerAction action) {
        return action.from().contains(this);
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(DangerAction.values())
                .filter(this::allows)
                .map(DangerAction::resource)
                .toList();
    }
}
