package io.lamproom.conduct.liability;

import io.lamproom.conduct.violation.AppealStatus;
import java.util.Arrays;
import java.util.List;

/** What may be done to a joint liability; each is a sub-resource of it. */
enum LiabilityAction {
    REVERSE("reversal"),
    OBJECT("objection"),
    DECIDE_OBJECTION("objection-decision"),
    WITHDRAW_OBJECTION("objection-withdrawal");

    private final String resource;

    LiabilityAction(String resource) {
        this.resource = resource;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    /** @param objection null while there is none */
    boolean lawfulIn(LiabilityStatus status, AppealStatus objection) {
        return status == LiabilityStatus.STANDING
                && switch (this) {
                    case REVERSE -> true;
                    case OBJECT -> objection == null;
                    case DECIDE_OBJECTION, WITHDRAW_OBJECTION -> objection == AppealStatus.OPEN;
                };
    }

    /** The names of the sub-resources that may be posted. */
    static List<String> lawful(LiabilityStatus status, AppealStatus objection) {
        return Arrays.stream(values())
                .filter(action -> action.lawfulIn(status, objection))
                .map(LiabilityAction::resource)
                .toList();
    }
}
