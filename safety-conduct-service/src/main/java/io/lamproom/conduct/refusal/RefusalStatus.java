package io.lamproom.conduct.refusal;

import java.util.Arrays;
import java.util.List;

/** What became of a refusal. */
public enum RefusalStatus {
    REPORTED,
    /** 拒绝有据 */
    UPHELD,
    /** 拒绝无据 */
    NOT_UPHELD;

    boolean allows(RefusalAction action) {
        return this == REPORTED;
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(RefusalAction.values())
                .filter(this::allows)
                .map(RefusalAction::resource)
                .toList();
    }
}
