package io.lamproom.platform.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * A part of a bucket, by id.
 *
 * @param next the {@code after} of the next part; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BucketRows(List<Versioned> items, UUID next) {}
