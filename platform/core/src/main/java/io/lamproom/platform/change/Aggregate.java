package io.lamproom.platform.change;

import java.util.UUID;

/** An entity with a version that publishes its state: what changes in it is audited and sent as one event. */
public interface Aggregate extends Versioned {

    /** Null where the aggregate belongs to no mine. */
    UUID mineId();
}
