package io.lamproom.platform.reconciliation;

import java.util.List;

/** A part of some buckets, by id; the next part follows its last id, and after the last part comes an empty one. */
public record BucketRows(List<Versioned> items) {}
