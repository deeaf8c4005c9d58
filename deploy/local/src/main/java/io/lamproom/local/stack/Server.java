package io.lamproom.local.stack;

import java.util.Optional;

/** How one kind of process is started and asked. */
interface Server {

    /** The process that works in this server's folder, whoever started it. */
    Optional<ProcessHandle> running();

    /** Adopts what runs, or starts it. */
    ProcessHandle launch();

    /** Returns when the others can use it; throws with the end of its log when that will not be. */
    void complete(ProcessHandle process);

    void stop();

    /** Whether it serves now. */
    boolean ready();

    /** False when only a restart can help. */
    boolean live();
}
