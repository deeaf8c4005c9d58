package io.lamproom.member.appraisal;

import java.util.List;

/** How a rectification stands. */
public enum RectificationStatus {
    /** 限期改正中 */
    OPEN,
    /** 已改正 */
    IMPROVED,
    /** 逾期未改正 */
    NOT_IMPROVED;

    List<String> transitions() {
        return this == OPEN ? List.of("extension", "conclusion") : List.of();
    }
}
