package io.lamproom.platform.change;

import java.util.UUID;

/** An entity with a version that publishes its state: what changes in it is audited and sent as one event. */
public interface Aggregate {

    UUID id();

    /** JPA's {@code @Version}: grows with every change of the aggregate, its children included. */
    long version();

    /** Null where the aggregate belongs to no mine. */
    UUID mineId();
}
