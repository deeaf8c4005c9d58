package io.lamproom.conduct.inspection;

import java.util.Arrays;
import java.util.List;

/** How far an inspection has come. */
public enum InspectionStatus {
    PLANNED,
    DONE,
    CANCELLED;

    boolean allows(InspectionAction action) {
        return this == PLANNED;
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(InspectionAction.values())
                .filter(this::allows)
                .map(InspectionAction::resource)
                .toList();
    }
}
