package io.lamproom.platform.ids;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers made by the service: UUID version 7, so that rows made together lie together in their indexes. */
public final class Ids {

    private Ids() {}

    /** A new identifier, greater than those this process made before. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
