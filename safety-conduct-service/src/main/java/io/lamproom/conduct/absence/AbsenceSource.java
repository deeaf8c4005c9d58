package io.lamproom.conduct.absence;

/** How an absence came to be presumed. */
public enum AbsenceSource {
    /** 系统发现: planned, and not in the attendance of a shift that was told whole */
    NOTICED,
    /** 考勤上报: told as absent */
    TOLD
}
