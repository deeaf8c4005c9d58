package io.lamproom.platform.change;

import java.util.List;

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
}
