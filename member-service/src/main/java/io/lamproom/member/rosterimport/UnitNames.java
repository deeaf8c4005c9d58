package io.lamproom.member.rosterimport;

import io.lamproom.platform.sheet.Plain;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The units of a mine on one day by the names under which sheets know them. */
final class UnitNames {

    /**
     * A section, department or contractor, or a team of one.
     *
     * @param sectionId of a team the unit it belongs to; else null
     */
    record Named(UUID id, UUID sectionId, String name, boolean underground) {}

    private record Key(UUID sectionId, String name) {}

    private final Map<Key, Named> units = new HashMap<>();

    UnitNames(Collection<Named> units) {
        units.forEach(unit -> this.units.put(new Key(unit.sectionId(), Plain.solid(unit.name())), unit));
    }

    Optional<Named> section(String name) {
        return Optional.ofNullable(units.get(new Key(null, Plain.solid(name))));
    }

    Optional<Named> team(Named section, String name) {
        return Optional.ofNullable(units.get(new Key(section.id(), Plain.solid(name))));
    }
}
