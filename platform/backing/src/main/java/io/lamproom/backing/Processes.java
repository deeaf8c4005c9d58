package io.lamproom.backing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Starting processes that outlive their starter, and finding out what became of them (Linux). */
public final class Processes {
    private static final Duration CLOCK_CORRECTIONS = Duration.ofMinutes(1);

    private static final Path PROC = Path.of("/proc");

    private Processes() {}

    /**
     * Starts a process in a session of its own, so that Ctrl-C at the starter's terminal does not reach it; it works
     * in {@code folder}, its output is appended to {@code log}.
     */
    public static ProcessHandle launch(List<String> command, Map<String, String> environment, Path folder, Path log) {
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return builder.start().toHandle();
        } catch (IOException e) {
            throw new BackingException("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** Runs to the end; what it printed is in the error if it fails. */
    static void run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new BackingException(command.getFirst() + " failed:\n" + output);
            }
        } catch (IOException e) {
            throw new BackingException("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Alive and not a zombie that nobody has collected yet. */
    public static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && state(process.pid()) != 'Z';
    }

    /** The process of that id, if it still is the one that was started at that time. */
    public static ProcessHandle find(long pid, Instant startedAt) {
        return ProcessHandle.of(pid)
                .filter(Processes::isAlive)
                // the kernel counts from boot, so the wall clock's corrections move the answer; no id is soon used
                // again
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_CORRECTIONS) <= 0)
                        .orElse(false))
                .orElse(null);
    }

    /** Asks politely, and after {@code patience} no more. */
    public static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!await(patience, () -> !isAlive(process))) {
            process.destroyForcibly();
            await(Duration.ofSeconds(10), () -> !isAlive(process));
        }
    }

    /** Looks each 20 ms until it is so; false when it was not within the time. */
    public static boolean await(Duration atMost, BooleanSupplier condition) {
        return await(atMost, Duration.ofMillis(20), condition);
    }

    /** Looks at this interval until it is so; false when it was not within the time. */
    public static boolean await(Duration atMost, Duration interval, BooleanSupplier condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(interval);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
        return true;
    }

    /** Processes that work in the folder: all of a server's, also those that outlived their parent. */
    public static List<ProcessHandle> workingIn(Path folder) {
        List<ProcessHandle> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            Path real = folder.toRealPath();
            for (Path entry : entries) {
                if (real.equals(target(entry.resolve("cwd")))) {
                    ProcessHandle.of(Long.parseLong(entry.getFileName().toString()))
                            .filter(Processes::isAlive)
                            .ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            throw new BackingException("Cannot look into /proc", e);
        }
        return found;
    }

    /** The last lines of a log, for an error message. */
    public static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    static BackingException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new BackingException("Interrupted while waiting for a process", e);
    }

    private static char state(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return 'Z';
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            return null;
        }
    }
}
