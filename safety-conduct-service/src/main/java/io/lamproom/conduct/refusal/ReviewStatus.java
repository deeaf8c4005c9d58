package io.lamproom.conduct.refusal;

import java.util.List;

/** What the union found about something that befell a person who had refused. */
public enum ReviewStatus {
    OPEN,
    /** 与拒绝无关 */
    UNRELATED,
    /** 打击报复 */
    RETALIATION;

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return this == OPEN ? List.of("finding") : List.of();
    }
}
