package io.lamproom.conduct.violation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far a violation has come: told, verified on the facts (核实), confirmed and graded (定性定级), or voided. */
public enum ViolationStatus {
    DRAFT,
    REPORTED,
    VERIFIED,
    CONFIRMED,
    VOIDED;

    private static final Set<ViolationStatus> UNCONFIRMED = Set.of(DRAFT, REPORTED, VERIFIED);

    boolean allows(ViolationAction action) {
        return switch (action) {
            case SUBMIT -> this == DRAFT;
            case VERIFY -> this == REPORTED;
            case CONFIRM -> this == VERIFIED;
            case VOID -> UNCONFIRMED.contains(this);
        };
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(ViolationAction.values())
                .filter(this::allows)
                .map(ViolationAction::resource)
                .toList();
    }
}
