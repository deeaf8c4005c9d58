package io.lamproom.member.correctionrequest;

import java.util.List;

/** How far a request for correction has come. */
public enum CorrectionStatus {
    /** 已提交 */
    SUBMITTED,
    /** 已采纳 */
    ACCEPTED,
    /** 不予采纳 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN;

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return this == SUBMITTED ? List.of("decision", "withdrawal") : List.of();
    }
}
