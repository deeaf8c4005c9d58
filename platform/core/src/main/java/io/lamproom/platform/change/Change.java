package io.lamproom.platform.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What happened to an aggregate.
 *
 * @param type aggregate and what happened, such as {@code violation.confirmed}
 * @param fields names of the changed fields, for the audit
 */
public record Change(String type, Aggregate aggregate, List<String> fields) {

    public static Change of(String type, Aggregate aggregate, String... fields) {
        return new Change(type, aggregate, List.of(fields));
    }

    /** One version of each aggregate, and so one change, whatever of it has changed: the first names what happened. */
    public static List<Change> joined(List<Change> changes) {
        Map<UUID, Change> joined = new LinkedHashMap<>();
        for (Change change : changes) {
            joined.merge(change.aggregate().id(), change, Change::with);
        }
        return List.copyOf(joined.values());
    }

    private Change with(Change more) {
        Set<String> both = new LinkedHashSet<>(fields);
        both.addAll(more.fields);
        return new Change(type, aggregate, List.copyOf(both));
    }
}
