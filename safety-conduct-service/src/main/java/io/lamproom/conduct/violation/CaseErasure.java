package io.lamproom.conduct.violation;

import io.lamproom.platform.change.Change;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a feature keeps beside a violation, which goes with its case: a bean of each such feature. */
public interface CaseErasure {

    /**
     * Removes the persons, in the caller's transaction; the violations are erased already.
     *
     * @return what is to be published of it
     */
    List<Change> erase(List<UUID> violations);

    /** The aggregates whose audit entries lose what names a person, before the records do. */
    default Collection<UUID> audited(List<UUID> violations) {
        return List.of();
    }
}
