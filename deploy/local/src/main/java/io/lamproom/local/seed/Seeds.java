package io.lamproom.local.seed;

import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.StackException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The seeds by the name that {@code --seed} takes. */
public final class Seeds {
    private static final String NONE = "none";
    private static final String DONE = "seeded";
    private static final Map<String, Seed> BY_NAME = new TreeMap<>();

    static {
        BY_NAME.put(NONE, (_, _) -> {});
        BY_NAME.put("mine", new MineSeed(Path.of(System.getProperty("lamproom.root", ""))));
    }

    private Seeds() {}

    public static void check(String name) {
        if (!BY_NAME.containsKey(name)) {
            throw new StackException("There is no seed " + name + "; there are " + BY_NAME.keySet());
        }
    }

    /** Runs the seed unless this data folder already has one. */
    public static void fill(String name, LocalStack stack) {
        if (name.equals(NONE) || stack.folder().read(DONE).isPresent()) {
            return;
        }
        BY_NAME.get(name).fill(stack, line -> System.out.printf("%-16s %s%n", "seed", line));
        stack.folder().writeSecret(DONE, name);
    }
}
