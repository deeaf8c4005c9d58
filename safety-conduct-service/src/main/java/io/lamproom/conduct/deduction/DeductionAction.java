package io.lamproom.conduct.deduction;

import java.util.Arrays;
import java.util.List;

/** What a person may do to a deduction. */
enum DeductionAction {
    APPROVE("approval"),
    REJECT("rejection"),
    /** Of all that are approved for a month, at once. */
    HAND_OVER("handover"),
    CONFIRM_REFUND("refund-confirmation");

    private final String resource;

    DeductionAction(String resource) {
        this.resource = resource;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    /** @param suspended an appeal of the violation or an objection to the liability is open */
    boolean lawfulIn(DeductionStatus status, boolean suspended) {
        return switch (this) {
            case APPROVE -> status == DeductionStatus.PROPOSED && !suspended;
            case REJECT -> status == DeductionStatus.PROPOSED;
            case HAND_OVER -> status == DeductionStatus.APPROVED && !suspended;
            case CONFIRM_REFUND -> status == DeductionStatus.REFUND_DUE;
        };
    }

    /** The names of the sub-resources that may be posted. */
    static List<String> lawful(DeductionStatus status, boolean suspended) {
        return Arrays.stream(values())
                .filter(action -> action != HAND_OVER && action.lawfulIn(status, suspended))
                .map(DeductionAction::resource)
                .toList();
    }
}
