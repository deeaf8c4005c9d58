package io.lamproom.conduct.incident;

import java.util.Arrays;
import java.util.List;

/** How far an incident has come. */
public enum IncidentStatus {
    /** 已报告 */
    REPORTED,
    /** 已调查 */
    INVESTIGATED,
    /** 已结案 */
    CLOSED;

    boolean allows(IncidentAction action) {
        return action.from().contains(this);
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(IncidentAction.values())
                .filter(this::allows)
                .map(IncidentAction::resource)
                .toList();
    }
}
