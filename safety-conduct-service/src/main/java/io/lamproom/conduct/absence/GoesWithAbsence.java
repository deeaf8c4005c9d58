package io.lamproom.conduct.absence;

import io.lamproom.platform.change.Change;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a feature keeps beside an absence, which may still need it and goes with it: a bean of each such feature. */
public interface GoesWithAbsence {

    /** An SQL condition on the absence {@code a}: true while it is needed. */
    String condition();

    /**
     * Removes the persons, in the caller's transaction; the absences are erased already.
     *
     * @return what is to be published of it
     */
    List<Change> erase(List<UUID> absences);

    /** The aggregates whose audit entries lose what names a person, before the records do. */
    Collection<UUID> audited(List<UUID> absences);
}
