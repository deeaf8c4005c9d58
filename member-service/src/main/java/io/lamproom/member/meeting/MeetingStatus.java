package io.lamproom.member.meeting;

import java.util.Arrays;
import java.util.List;

/** How far a meeting has come: planned, held, its minutes written; or cancelled. */
public enum MeetingStatus {
    PLANNED,
    HELD,
    MINUTED,
    CANCELLED;

    boolean allows(MeetingAction action) {
        return switch (action) {
            case CHANGE, CANCEL, HOLD -> this == PLANNED;
            case CORRECT, RESOLVE, ELECT, MINUTE -> this == HELD;
            case MAKE_UP, RATE -> this == HELD || this == MINUTED;
        };
    }

    /** The names of what may be done in this state. */
    List<String> transitions() {
        return Arrays.stream(MeetingAction.values())
                .filter(this::allows)
                .map(MeetingAction::resource)
                .toList();
    }
}
