package io.lamproom.conduct.feed;

import java.util.Set;
import java.util.UUID;

/** Is told, within the transaction, of whose whereabouts something new has come in: what rests on them is looked at again. */
@FunctionalInterface
public interface Whereabouts {
    void told(UUID mineId, Set<UUID> workerIds);
}
