package io.lamproom.platform.audit;

import java.util.List;
import java.util.UUID;

/**
 * One read of sensitive fields to be written down.
 *
 * @param mineId the mine of the record read, whose auditor sees the entry; null if it belongs to no single mine
 * @param fields names of the fields that were shown unmasked
 * @param reason as the reader gave it ({@code X-Access-Reason})
 */
public record AuditedRead(String aggregateType, UUID id, UUID mineId, List<String> fields, String reason) {

    public AuditedRead {
        fields = List.copyOf(fields);
    }
}
