package io.lamproom.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One request that an operation understands, for the access matrix.
 *
 * @param path below the root, with every parameter filled in
 * @param body sent as it is if text or bytes, else as JSON; null for none
 * @param hidden what an answer may not contain when the caller does not reach it; null where nothing is hidden
 * @param inside the statuses a caller may get who is admitted and reaches the record; empty for any that is no refusal
 * @param outside the statuses a caller may get who is admitted but reaches nothing here; empty for those of inside
 */
public record Sample(
        String path,
        Object body,
        Map<String, String> headers,
        String hidden,
        Set<Integer> inside,
        Set<Integer> outside) {

    /** A request about one record: outside the reach there is none. */
    public static Sample record(String path) {
        return new Sample(path, null, Map.of(), null, Set.of(), Set.of(404));
    }

    /** A list: outside the reach it does not contain the record of this id. */
    public static Sample list(String path, Object id) {
        return new Sample(path, null, Map.of(), id.toString(), Set.of(200), Set.of(200));
    }

    /** A request that names no record of a mine, so that reach plays no part: code lists, parked events and the like. */
    public static Sample open(String path) {
        return new Sample(path, null, Map.of(), null, Set.of(), Set.of());
    }

    public Sample body(Object sent) {
        return new Sample(path, sent, headers, hidden, inside, outside);
    }

    public Sample header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Sample(path, body, more, hidden, inside, outside);
    }

    /** The only statuses for who reaches the record. */
    public Sample insideIs(Integer... statuses) {
        return new Sample(path, body, headers, hidden, Set.of(statuses), outside);
    }

    /** Other statuses for who is admitted but reaches nothing here, such as 422 for a worker named in the body. */
    public Sample outsideIs(Integer... statuses) {
        return new Sample(path, body, headers, hidden, inside, Set.of(statuses));
    }

    boolean isRightInside(int status) {
        return inside.isEmpty()
                ? status < 500 && status != 401 && status != 403 && status != 404
                : inside.contains(status);
    }

    boolean isRightOutside(int status) {
        return outside.isEmpty() ? isRightInside(status) : outside.contains(status);
    }
}
