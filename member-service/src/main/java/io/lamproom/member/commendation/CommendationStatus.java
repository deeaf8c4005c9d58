package io.lamproom.member.commendation;

import java.util.List;

/** How a commendation stands. */
public enum CommendationStatus {
    /** 申报 */
    PROPOSED,
    /** 确认 */
    CONFIRMED,
    /** 不予确认 */
    DECLINED,
    /** 撤销 */
    REVOKED;

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return switch (this) {
            case PROPOSED -> List.of("decision");
            case CONFIRMED -> List.of("revocation");
            case DECLINED, REVOKED -> List.of();
        };
    }
}
