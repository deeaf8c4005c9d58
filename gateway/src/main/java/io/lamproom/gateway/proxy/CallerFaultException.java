package io.lamproom.gateway.proxy;

import java.util.Optional;

/** An exchange ended by the caller, which says nothing about the service. */
class CallerFaultException extends RuntimeException {

    /** What the caller did. */
    enum Fault {
        BODY_TOO_LARGE,
        GONE
    }

    private final Fault fault;

    CallerFaultException(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    /** The caller's fault behind a failure; a reset stream carries it as its cause. */
    static Optional<Fault> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallerFaultException caller) {
                return Optional.of(caller.fault);
            }
        }
        return Optional.empty();
    }
}
