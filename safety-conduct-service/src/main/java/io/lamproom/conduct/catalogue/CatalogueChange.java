package io.lamproom.conduct.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Ends every change of a mine's rules, in its transaction. */
@ApplicationScoped
class CatalogueChange {

    private final RuleBookReader reader;
    private final Event<RuleBooks.Changed> changed;

    CatalogueChange(RuleBookReader reader, Event<RuleBooks.Changed> changed) {
        this.reader = reader;
        this.changed = changed;
    }

    /** Makes all instances read the mine's rules anew, this one at once. */
    void announce(UUID mineId) {
        reader.raiseRevision(mineId);
        changed.fire(new RuleBooks.Changed(mineId));
    }
}
