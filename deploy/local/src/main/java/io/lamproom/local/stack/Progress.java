package io.lamproom.local.stack;

/** Who is told how a start or an end goes. */
public interface Progress {
    void starting(Part part);

    void ready(Part part, boolean adopted);

    void stopping(Part part);

    /** Something ended or failed and is started anew. */
    void trouble(Part part, String what);
}
