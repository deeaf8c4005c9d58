package io.lamproom.member.sheets;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with how a row names the worker whom it is about. */
public enum WorkerFault implements FaultCode {
    WORKER_NUMBER_MISSING,
    WORKER_NUMBER,
    WORKER_TWICE,
    WORKER_UNKNOWN,
    WORKER_NAME_MISSING,
    WORKER_NAME_DIFFERS
}
