package io.lamproom.member.directive;

import java.util.Arrays;
import java.util.List;

/** How far a directive has come in a branch: received, relayed to its people, acted on, evidenced. */
public enum DirectiveStatus {
    RECEIVED,
    RELAYED,
    ACTED,
    EVIDENCED;

    boolean allows(DirectiveAction action) {
        return switch (action) {
            case RELAY -> this == RECEIVED || this == RELAYED;
            case ACT -> this == RELAYED;
            case EVIDENCE -> this == ACTED;
        };
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(DirectiveAction.values())
                .filter(this::allows)
                .map(DirectiveAction::resource)
                .toList();
    }
}
