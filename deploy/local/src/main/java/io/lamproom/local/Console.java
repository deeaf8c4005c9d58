package io.lamproom.local;

import io.lamproom.local.stack.Part;
import io.lamproom.local.stack.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells at the terminal how the parts come and go. */
final class Console implements Progress {
    private final Map<Part, Instant> begun = new ConcurrentHashMap<>();

    @Override
    public void starting(Part part) {
        begun.put(part, Instant.now());
        say(part, "starting");
    }

    @Override
    public void ready(Part part, boolean adopted) {
        Duration took = Duration.between(begun.getOrDefault(part, Instant.now()), Instant.now());
        say(
                part,
                (adopted ? "was running: " : "ready after %.1f s: ".formatted(took.toMillis() / 1000.0)) + ports(part));
    }

    @Override
    public void stopping(Part part) {
        say(part, "stopping");
    }

    @Override
    public void trouble(Part part, String what) {
        begun.put(part, Instant.now());
        say(part, what);
    }

    static String ports(Part part) {
        return new TreeMap<>(part.ports())
                .values().stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static void say(Part part, String what) {
        System.out.printf("%-16s %s%n", part.name(), what);
    }
}
