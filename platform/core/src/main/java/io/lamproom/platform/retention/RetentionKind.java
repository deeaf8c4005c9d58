package io.lamproom.platform.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A kind of record that is kept for a term: a bean of the feature that keeps it. */
public interface RetentionKind {

    /** Its name in the API, such as {@code person}. */
    String code();

    /** The term that a mine has on a day; empty for what is kept for good. */
    Optional<RetentionTerm> term(UUID mineId, LocalDate day);

    /**
     * A query of {@code id} and {@code held}: the records of a mine, the first parameter, whose use ended before a day,
     * the second, and which are not erased yet; held are those that something open still needs.
     */
    String ended();

    /** Further parameters of the query, after the mine and the day; an array of texts is one of them. */
    default List<Object> parameters(UUID mineId) {
        return List.of();
    }

    /** Removes the persons from records, in the caller's transaction. */
    void erase(UUID mineId, List<UUID> ids);

    /** The aggregates whose audit entries lose what names a person, before the records do. */
    default Collection<UUID> audited(List<UUID> ids) {
        return List.of();
    }
}
