package io.lamproom.conduct.sheet;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with when a row says that something happened, and with whom and which unit it names. */
public enum FactFault implements FaultCode {
    TIME_MISSING,
    TIME,
    SHIFT_MISSING,
    SHIFT,
    SHIFT_DIFFERS,
    SHIFT_TABLE_MISSING,
    WORKER_MISSING,
    WORKER_UNKNOWN,
    WORKER_NAME_DIFFERS,
    WORKER_AMBIGUOUS,
    UNIT_UNKNOWN,
    UNIT_AMBIGUOUS,
    /** The same stands in a row before. */
    ROW_TWICE
}
