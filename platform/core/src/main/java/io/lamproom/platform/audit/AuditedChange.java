package io.lamproom.platform.audit;

import java.util.List;
import java.util.UUID;

/**
 * One change to be written down.
 *
 * @param aggregateType such as {@code violation}
 * @param version the aggregate's version after the change
 * @param mineId null if it belongs to no single mine
 * @param operation what happened, such as {@code violation.confirmed}
 * @param fields names of the changed fields, never values
 */
public record AuditedChange(
        String aggregateType, UUID id, long version, UUID mineId, String operation, List<String> fields) {

    public AuditedChange {
        fields = List.copyOf(fields);
    }
}
