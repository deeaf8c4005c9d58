package io.lamproom.conduct.rootcause;

import java.util.Arrays;
import java.util.List;

/** How far an analysis has come. */
public enum RootCauseStatus {
    /** 分析中 */
    OPEN,
    /** 整改措施落实中 */
    ACTING,
    /** 待效果验证 */
    AWAITING_EFFECT,
    /** 已关闭 */
    CLOSED;

    boolean allows(RootCauseAction action) {
        return this == action.from();
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(RootCauseAction.values())
                .filter(this::allows)
                .map(RootCauseAction::resource)
                .toList();
    }
}
