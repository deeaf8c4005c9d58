package io.lamproom.platform.sheetimport;

import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;

/** Who asked for something to be done with an import: it is done as theirs, with what they reach by then. */
record Asking(Caller caller, String operation, String requestId) {

    static Asking of(CallerContext context) {
        return new Asking(context.caller(), context.operation(), context.requestId());
    }
}
