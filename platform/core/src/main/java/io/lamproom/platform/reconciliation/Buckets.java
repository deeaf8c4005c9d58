package io.lamproom.platform.reconciliation;

import java.util.List;

/** All aggregates of one type, by bucket; empty buckets are left out. */
public record Buckets(String type, List<Bucket> buckets) {}
