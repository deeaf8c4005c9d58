package io.lamproom.member.partyroster;

import io.lamproom.platform.sheet.Plain;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The branches of a mine on one day, and their Party groups, by the names under which sheets know them. */
final class PartyNames {

    /**
     * A Party organisation, or a Party group of one.
     *
     * @param branchId of a group the branch it belongs to; else null
     */
    record Named(UUID id, UUID branchId, String name) {}

    private record Key(UUID branchId, String name) {}

    private final Map<Key, UUID> ids = new HashMap<>();

    PartyNames(Collection<Named> names) {
        names.forEach(each -> ids.put(new Key(each.branchId(), Plain.solid(each.name())), each.id()));
    }

    Optional<UUID> branch(String name) {
        return Optional.ofNullable(ids.get(new Key(null, Plain.solid(name))));
    }

    Optional<UUID> group(UUID branchId, String name) {
        return Optional.ofNullable(ids.get(new Key(branchId, Plain.solid(name))));
    }
}
