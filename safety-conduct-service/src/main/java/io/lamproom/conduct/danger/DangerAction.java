package io.lamproom.conduct.danger;

import static io.lamproom.conduct.danger.DangerStatus.AWAITING_CHECK;
import static io.lamproom.conduct.danger.DangerStatus.CLOSED;
import static io.lamproom.conduct.danger.DangerStatus.DISMISSED;
import static io.lamproom.conduct.danger.DangerStatus.OPEN;
import static io.lamproom.conduct.danger.DangerStatus.RECTIFYING;

import java.util.Set;

/** What may be done to a danger; each is a sub-resource of it. */
enum DangerAction {
    CLASSIFY("classification", OPEN),
    STOP("stoppage", OPEN, RECTIFYING, AWAITING_CHECK),
    SUPERVISE("supervision", OPEN, RECTIFYING, AWAITING_CHECK),
    ASSIGN("assignment", OPEN),
    ASK_EXTENSION("extensions", RECTIFYING),
    DECIDE_EXTENSION("extension-decision", RECTIFYING),
    RECTIFY("rectification", RECTIFYING),
    CHECK("checks", AWAITING_CHECK),
    RESUME("resumption", CLOSED, DISMISSED),
    DISMISS("dismissal", OPEN);

    private final String resource;
    private final Set<DangerStatus> from;

    DangerAction(String resource, DangerStatus... from) {
        this.resource = resource;
        this.from = Set.of(from);
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    Set<DangerStatus> from() {
        return from;
    }
}
