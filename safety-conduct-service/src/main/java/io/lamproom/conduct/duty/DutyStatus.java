package io.lamproom.conduct.duty;

import java.util.List;

/** How far a signed duty list has come. */
public enum DutyStatus {
    /** 已签订 */
    SIGNED,
    /** 已考核 */
    CHECKED;

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return this == SIGNED ? List.of("check") : List.of();
    }
}
