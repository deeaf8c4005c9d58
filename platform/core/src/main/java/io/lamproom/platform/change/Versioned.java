package io.lamproom.platform.change;

import java.util.UUID;

/** What has an identity and a version that callers name in {@code If-Match}. */
public interface Versioned {

    UUID id();

    /** JPA's {@code @Version}: grows with every change, of children included. */
    long version();
}
