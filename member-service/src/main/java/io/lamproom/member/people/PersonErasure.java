package io.lamproom.member.people;

import java.util.List;
import java.util.UUID;

/** What a feature removes of its own when a person is erased, in the same transaction. */
public interface PersonErasure {

    /** @param workerIds every employment of the person */
    void erase(UUID personId, List<UUID> workerIds);
}
