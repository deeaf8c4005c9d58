package io.lamproom.conduct.sheet;

import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.roster.Unit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The units of a mine by the code or the name under which sheets know them. */
public final class SheetUnits {

    private final Map<String, Set<UUID>> ids = new HashMap<>();

    public SheetUnits(List<Unit> units) {
        units.forEach(unit -> {
            add(unit.code(), unit.id());
            add(unit.name(), unit.id());
        });
    }

    private void add(String word, UUID id) {
        if (word != null) {
            ids.computeIfAbsent(Plain.solid(word), ignored -> new LinkedHashSet<>())
                    .add(id);
        }
    }

    /** The units that a text may mean. */
    public Set<UUID> meant(String text) {
        return ids.getOrDefault(Plain.solid(text), Set.of());
    }

    /** The one unit that a text means; null after a fault. */
    public UUID of(RowReader cells, String text, SheetColumn column) {
        Set<UUID> found = meant(text);
        if (found.size() != 1) {
            cells.fault(found.isEmpty() ? FactFault.UNIT_UNKNOWN : FactFault.UNIT_AMBIGUOUS, column);
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
