package io.lamproom.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One request that an operation understands, for the access matrix.
 *
 * @param path below the root, with every parameter filled in
 * @param body sent as JSON; null for none
 * @param hidden what an answer may not contain when the caller does not reach it; null where nothing is hidden
 * @param outside the statuses a caller may get who is admitted but reaches nothing here
 */
public record Sample(String path, Object body, Map<String, String> headers, String hidden, Set<Integer> outside) {

    /** A request about one record: outside the reach there is none. */
    public static Sample record(String path) {
        return new Sample(path, null, Map.of(), null, Set.of(404));
    }

    /** A list: outside the reach it does not contain the record of this id. */
    public static Sample list(String path, Object id) {
        return new Sample(path, null, Map.of(), id.toString(), Set.of(200));
    }

    /** A request that names no record, so that reach plays no part: code lists, parked events and the like. */
    public static Sample open(String path) {
        return new Sample(path, null, Map.of(), null, Set.of());
    }

    public Sample body(Object sent) {
        return new Sample(path, sent, headers, hidden, outside);
    }

    public Sample header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Sample(path, body, more, hidden, outside);
    }

    /** Other statuses for who is admitted but reaches nothing here, such as 422 for a worker named in the body. */
    public Sample outsideIs(Integer... statuses) {
        return new Sample(path, body, headers, hidden, Set.of(statuses));
    }
}
