package io.lamproom.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the stub services say they have published: versions by id, by type. Computed here as the contract says it. */
public final class StubBuckets {

    /** Shared by the class loaders of the test and of the stub. */
    private static final String KEY = "lamproom.test.published.";

    private StubBuckets() {}

    public static void publish(String type, Map<UUID, Long> versions) {
        JsonObject rows = new JsonObject();
        versions.forEach((id, version) -> rows.put(id.toString(), version));
        System.setProperty(KEY + type, rows.encode());
    }

    static String answer(String path, String type, List<String> asked, String after) {
        Map<UUID, Long> versions = new ConcurrentHashMap<>();
        new JsonObject(System.getProperty(KEY + type, "{}"))
                .forEach(row -> versions.put(UUID.fromString(row.getKey()), ((Number) row.getValue()).longValue()));
        return path.endsWith("/rows")
                ? rows(versions, asked.stream().map(Integer::valueOf).toList(), after)
                : buckets(type, versions);
    }

    private static String buckets(String type, Map<UUID, Long> versions) {
        Map<Integer, BigInteger> sums = new TreeMap<>();
        Map<Integer, Long> counts = new TreeMap<>();
        versions.forEach((id, version) -> {
            sums.merge(bucketOf(id), hash(id, version), BigInteger::add);
            counts.merge(bucketOf(id), 1L, Long::sum);
        });
        JsonArray buckets = new JsonArray();
        sums.forEach((bucket, sum) -> buckets.add(new JsonObject()
                .put("bucket", bucket)
                .put("count", counts.get(bucket))
                .put("sum", sum)));
        return new JsonObject().put("type", type).put("buckets", buckets).encode();
    }

    /** Two at a time, so that a reader must ask on. */
    private static String rows(Map<UUID, Long> versions, List<Integer> buckets, String after) {
        JsonArray items = new JsonArray();
        versions.entrySet().stream()
                .filter(row -> buckets.contains(bucketOf(row.getKey())))
                .map(row -> Map.entry(row.getKey().toString(), row.getValue()))
                .filter(row -> after == null || row.getKey().compareTo(after) > 0)
                .sorted(Map.Entry.comparingByKey())
                .limit(2)
                .forEach(row ->
                        items.add(new JsonObject().put("id", row.getKey()).put("version", row.getValue())));
        return new JsonObject().put("items", items).encode();
    }

    private static int bucketOf(UUID id) {
        return (int) (id.getLeastSignificantBits() & 0xff);
    }

    private static BigInteger hash(UUID id, long version) {
        try {
            byte[] md5 =
                    MessageDigest.getInstance("MD5").digest((id + ":" + version).getBytes(StandardCharsets.US_ASCII));
            return new BigInteger(1, md5).shiftRight(128 - 60);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
